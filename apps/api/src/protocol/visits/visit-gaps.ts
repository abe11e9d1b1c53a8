import type { VisitGap } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { clashesOfServices } from './hospitality/clashes-of-services.ts';
import type { LoadedVisit } from './load-visit.ts';
import { clashesOfVisit } from './programme/clashes-of-visit.ts';
import { readItems } from './programme/read-items.ts';
import { readParty } from './party/read-party.ts';

type Gap = Partial<VisitGap> & Pick<VisitGap, 'kind'>;

/** What is missing for a visit to be ready, each with where it is. */
export async function gapsOf(tx: Tx, organizationId: string, { id }: Pick<LoadedVisit, 'id'>): Promise<VisitGap[]> {
  const items = await readItems(tx, organizationId, id);
  const { participants } = await readParty(tx, organizationId, id, true);
  const clashes = await clashesOfVisit(tx, organizationId, id, items);
  const guests = participants.filter(({ side }) => side === 'guest');
  const gaps: Gap[] = [];
  if (guests.length === 0) gaps.push({ kind: 'no-guests' });
  if (items.length === 0) gaps.push({ kind: 'no-programme' });
  gaps.push(...(await consentGaps(tx, organizationId, id, items)));
  for (const item of items) {
    const of = { itemId: item.id, title: item.title };
    if (item.place === '' && !item.zone) gaps.push({ kind: 'item-without-place', ...of });
    if (item.photosWanted && item.zone && !item.zone.photosAllowed) gaps.push({ kind: 'photos-not-allowed', ...of });
    if (item.task?.state === 'declined') gaps.push({ kind: 'task-declined', ...of });
    if (clashes.some(({ itemId }) => itemId === item.id)) gaps.push({ kind: 'clash', ...of });
  }
  for (const { id: participantId, guest } of guests) {
    if (!guest?.hasRank) gaps.push({ kind: 'guest-without-rank', participantId });
  }
  gaps.push(...(await interpreterGaps(tx, organizationId, id)));
  return gaps.map((gap) => ({ itemId: null, participantId: null, zoneId: null, title: '', ...gap }));
}

/** Interpreters who are wanted somewhere else at the same time. */
async function interpreterGaps(tx: Tx, organizationId: string, visitId: string): Promise<Gap[]> {
  const booked = await tx.visitService.findMany({
    where: { organizationId, visitId, removedAt: null, personId: { not: null } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const clashes = await clashesOfServices(tx, organizationId, visitId, booked, false);
  return booked
    .filter(({ id }) => clashes.has(id))
    .map(({ id, title }) => ({ kind: 'interpreter-clash', itemId: id, title }));
}

/** Of zones that the programme enters and whose ward has not said yes to both. */
async function consentGaps(
  tx: Tx,
  organizationId: string,
  visitId: string,
  items: Awaited<ReturnType<typeof readItems>>,
): Promise<Gap[]> {
  const consents = await tx.zoneConsent.findMany({ where: { organizationId, visitId } });
  const entered = items.filter(({ zone }) => zone !== null && zone.kind !== 'public');
  const zones = new Map(entered.flatMap((item) => (item.zone ? [[item.zone.id, item] as const] : [])));
  return [...zones].flatMap(([zoneId, item]): Gap[] => {
    const states = consents.filter((one) => one.zoneId === zoneId).map(({ state }) => state);
    const of = { zoneId, itemId: item.id, title: item.title };
    if (states.includes('refused')) return [{ kind: 'consent-refused', ...of }];
    return states.length === 2 && states.every((state) => state === 'given')
      ? []
      : [{ kind: 'consent-missing', ...of }];
  });
}
