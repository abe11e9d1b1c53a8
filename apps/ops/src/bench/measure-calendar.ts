import { askApi, type Officer } from './ask-api.ts';
import { compare, type Pace } from './compare.ts';
import { calendarMonth, itemsInMonth } from './fill-calendar.ts';
import { requestText } from './load.ts';
import type { Row } from './report.ts';

const name = 'month calendar of an organisation with 2,000 items';
const asked = 200;

/**
 * The month that everybody's calendar shows, all layers with their rules in one answer, against the plain list of the same rows; and how
 * long one person waits for it.
 */
export async function measureCalendar(
  officer: Officer,
  barePort: number,
  pace: Pace,
  tell: (line: string) => void,
): Promise<Row[]> {
  const { from, until } = calendarMonth;
  const path = `/api/organizations/${officer.organizationId}/calendar?from=${from}&until=${until}`;
  const answer = JSON.parse((await askApi(officer, path)).text) as { items: { layer: string }[]; isCut: boolean };
  const dated = answer.items.filter(({ layer }) => layer !== 'occasions').length;
  const plain = JSON.parse((await askApi({ ...officer, port: barePort }, '/calendar')).text) as { items: unknown[] };
  if (dated !== itemsInMonth || plain.items.length !== itemsInMonth || answer.isCut)
    throw new Error(`the month holds ${dated} and ${plain.items.length} of ${itemsInMonth} items`);
  const api = requestText('GET', path, { cookie: officer.cookie });
  const bare = requestText('GET', '/calendar');
  const { ratio, ...rate } = await compare(
    { port: officer.port, next: () => api, status: 200 },
    { port: barePort, next: () => bare, status: 200 },
    pace,
  );
  const waits: number[] = [];
  for (let n = 0; n < asked; n++) {
    const began = performance.now();
    await askApi(officer, path);
    waits.push(performance.now() - began);
  }
  const p95 = waits.toSorted((a, b) => a - b)[Math.floor(asked * 0.95)] ?? Number.NaN;
  tell(
    `${name}: ${ratio.toFixed(2)} (${rate.api.toFixed(0)} / ${rate.bare.toFixed(0)} per second), p95 ${p95.toFixed(0)} ms`,
  );
  return [
    {
      name: `${name} / plain list of its rows, ratio`,
      value: ratio,
      goal: 0.4,
      better: 'higher',
      note: `${rate.api.toFixed(0)} / ${rate.bare.toFixed(0)} per s`,
    },
    { name: `${name}, p95 of one after the other, ms`, value: p95, goal: 100, better: 'lower' },
  ];
}
