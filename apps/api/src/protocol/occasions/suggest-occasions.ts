import { plusDays } from '@ravabet/calendars';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { notify } from '../../office/notifications/share/notify.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { occasionSettings } from './occasion-settings.ts';
import { organizationDay } from './organization-day.ts';
import { type DatedOccasion, occasionsOf } from './share/occasions-of.ts';

/**
 * Suggests to plan for what comes in the days before which the organisation wants to know, once for each year of an occasion: of several
 * processes the INSERT of one wins, and only who inserted tells.
 * @returns how many were suggested
 */
export async function suggestOccasions({ databases, bus }: Pick<Platform, 'databases' | 'bus'>): Promise<number> {
  const organizations = await databases.jobs.prisma.$queryRaw<{ id: string }[]>`SELECT id FROM organization`;
  let suggested = 0;
  for (const { id } of organizations) {
    suggested += await withOrganization(databases.app.prisma, id, (tx) => suggestFor(tx, bus, id));
  }
  return suggested;
}

async function suggestFor(tx: Tx, bus: Platform['bus'], organizationId: string): Promise<number> {
  const { leadDays, kinds, holidays } = await occasionSettings(tx, organizationId);
  const { today } = await organizationDay(tx, organizationId);
  const near = (await occasionsOf(tx, organizationId, plusDays(today, 1), plusDays(today, leadDays))).filter(
    ({ kind, isHoliday, isOwn }) =>
      (kinds as readonly string[]).includes(kind) ||
      (holidays && isHoliday) ||
      (isOwn && kinds.includes('organization')),
  );
  if (near.length === 0) return 0;
  const system = { organizationId, personId: null };
  const made = await tx.occasionPlan.createManyAndReturn({
    data: near.map((one) => ({
      organizationId,
      id: newId(),
      occasionId: one.id,
      year: one.year,
      names: { ...one.names },
      date: new Date(one.date),
      expected: one.expected,
    })),
    skipDuplicates: true,
    select: { id: true, occasionId: true, year: true },
  });
  for (const { id, occasionId, year } of made) {
    const one = near.find((day): day is DatedOccasion => day.id === occasionId && day.year === year);
    const title = one?.names.fa ?? '';
    const after = { date: one?.date, year };
    await audit(tx, system, { event: 'occasion.suggested', subjectType: 'Occasion', subjectId: occasionId, after });
    for (const role of ['pr-manager', 'protocol-officer'] as const) {
      await notify(
        tx,
        bus,
        system,
        { role },
        {
          kind: 'occasion-suggested',
          subjectType: 'Occasion',
          subjectId: occasionId,
          params: { title },
          dedupeKey: `occasion-suggested ${id}`,
        },
      );
    }
  }
  return made.length;
}
