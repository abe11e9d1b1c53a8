import type { LocalizedText } from '@ravabet/contracts';
import type { Arrangement, PaperQuery, VisitPaper } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { type Letterhead, readLetterhead } from '../../../platform/letterhead.ts';
import { problem } from '../../../platform/problems.ts';
import { planOf, sittersOf } from '../arrangements/plan-of.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { readOrder, type VisitPerson } from '../precedence/read-order.ts';
import { readReportPaper, type ReportPaper } from './read-report-paper.ts';

export interface ProgrammeLine {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly place: string;
  readonly zone: Partial<LocalizedText> | null;
  readonly speaker: string;
  readonly guide: string;
}

/** All that the papers of a visit are made from. */
export interface PaperSource {
  readonly paper: VisitPaper;
  readonly languages: readonly Language[];
  /** of the organisation, in each of the languages */
  readonly heads: readonly Letterhead[];
  readonly visit: { readonly title: string; readonly startsAt: Date; readonly endsAt: Date };
  readonly people: readonly VisitPerson[];
  /** of the papers for one person each: only for this one */
  readonly onlyFor: string | undefined;
  readonly programme: readonly ProgrammeLine[];
  readonly arrangements: readonly Arrangement[];
  /** of the report: what it tells */
  readonly report: ReportPaper | null;
}

/** Reads what a paper needs and records that it left the house, in one transaction. Only the programme goes to whom the guests are not named. */
export async function readPaper(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id, paper, format }: { id: string; paper: VisitPaper; format: 'pdf' | 'docx' },
  { language, beside, participantId }: PaperQuery,
): Promise<PaperSource> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, id, 'export');
  if (paper !== 'programme' && !namesSeen(actor, ability, visit)) throw problem('visit-names-hidden');
  const languages = [...new Set([language, ...(beside ? [beside] : [])])];
  await audit(tx, actor, {
    event: 'visit.paper-exported',
    subjectType: 'Visit',
    subjectId: id,
    after: { paper, format, languages, ...(participantId && { participantId }) },
  });
  const heads: Letterhead[] = [];
  for (const one of languages) heads.push(await readLetterhead(tx, organizationId, one));
  const order = await readOrder(tx, organizationId, visit);
  if (participantId && !order.people.some((person) => person.id === participantId)) throw problem('not-found');
  const stored = await tx.visitArrangement.findMany({
    where: { organizationId, visitId: id, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const sitters = sittersOf(order);
  return {
    paper,
    languages,
    heads,
    visit,
    people: order.people,
    onlyFor: participantId,
    programme: paper === 'programme' || paper === 'report' ? await readProgramme(tx, organizationId, id) : [],
    arrangements: stored.map((row) => planOf(row, sitters)),
    report: paper === 'report' ? await readReportPaper(tx, organizationId, id) : null,
  };
}

async function readProgramme(tx: Tx, organizationId: string, visitId: string): Promise<ProgrammeLine[]> {
  const items = await tx.visitItem.findMany({
    where: { organizationId, visitId, removedAt: null },
    orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
  });
  const zones = await tx.hospitalZone.findMany({
    where: { organizationId, id: { in: items.flatMap(({ zoneId }) => zoneId ?? []) } },
    select: { id: true, names: true },
  });
  const guides = await tx.membership.findMany({
    where: { organizationId, personId: { in: items.flatMap(({ guideId }) => guideId ?? []) } },
    select: { personId: true, displayName: true },
  });
  return items.map(({ startsAt, endsAt, title, place, speaker, zoneId, guideId }) => ({
    startsAt,
    endsAt,
    title,
    place,
    speaker,
    zone: (zones.find(({ id }) => id === zoneId)?.names ?? null) as Partial<LocalizedText> | null,
    guide: guides.find(({ personId }) => personId === guideId)?.displayName ?? '',
  }));
}
