import type { CalendarLayerId } from '@ravabet/contracts/protocol/calendar';
import type { Asked, TenantReader } from '@ravabet/db/tenant-reader';
import { layers } from './layers.ts';
import { type CalendarLayer, type CalendarQuestion, type LayerAnswer, mostOfLayer } from './share/calendar-layer.ts';

/** The layers that a person has, of those asked for. */
export const layersFor = (
  { ability }: Pick<CalendarQuestion, 'ability'>,
  asked?: readonly CalendarLayerId[],
): CalendarLayer[] => layers.filter((layer) => layer.isFor(ability) && (!asked || asked.includes(layer.id)));

/** All layers in one round trip; with `more`, another read leaves with them. */
export async function datedItems(
  reader: TenantReader,
  question: CalendarQuestion,
  shown: readonly CalendarLayer[],
  more: readonly Asked[] = [],
): Promise<{ found: LayerAnswer[]; isCut: boolean; rest: readonly (readonly unknown[])[] }> {
  const asked = [...more, ...shown.map((layer) => layer.ask(question))];
  const answers = await reader.all(question.actor.organizationId, asked);
  const found = shown.map((layer, index) => layer.answer(answers[more.length + index] ?? [], question));
  return { found, isCut: found.some(({ n }) => n > mostOfLayer), rest: answers.slice(0, more.length) };
}
