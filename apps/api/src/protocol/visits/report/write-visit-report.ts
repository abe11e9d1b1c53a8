import { openVisitStates, type VisitReportChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadVisit, mustBe } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { reportPictureRefusal } from './report-pictures.ts';

/** The report as a whole. A new picture must be there and nobody have taken the consent back; what stood there keeps its place. */
export async function writeVisitReport(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, text, pictures }: VisitReportChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, id, 'update');
  if (!namesSeen(actor, ability, visit)) throw problem('visit-names-hidden');
  if (visit.version !== version) throw problem('stale-version', { params: { version: visit.version } });
  mustBe(visit, openVisitStates);
  const where = { organizationId, visitId: id };
  const before = await tx.visitPicture.findMany({ where, select: { fileId: true } });
  await mustBePossible(tx, actor, ability, pictures, new Set(before.map(({ fileId }) => fileId)));
  decided(
    await tx.visit.updateMany({
      where: { organizationId, id, version, state: { in: [...openVisitStates] } },
      data: { report: text, version: { increment: 1 } },
    }),
  );
  await tx.visitPicture.deleteMany({ where });
  if (pictures.length > 0) {
    await tx.visitPicture.createMany({ data: pictures.map((one, position) => ({ ...where, position, ...one })) });
  }
  // It may name guests: the trail says only how much there is.
  await audit(tx, actor, {
    event: 'visit.report-written',
    subjectType: 'Visit',
    subjectId: id,
    after: { text: text.length, pictures: pictures.length },
  });
  await tellVisitChanged(tx, bus, actor, { id, version: version + 1 });
}

async function mustBePossible(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  pictures: VisitReportChange['pictures'],
  before: ReadonlySet<string>,
): Promise<void> {
  const ids = pictures.map(({ fileId }) => fileId);
  const added = ids.filter((fileId) => !before.has(fileId));
  if (added.length > 0) must(ability, 'read', 'File');
  const facts = await pictureFacts(tx, organizationId, added);
  const wrong = added.find((fileId) => {
    const one = facts.get(fileId);
    return !one || reportPictureRefusal(one) !== null;
  });
  const twice = ids.find((fileId, nth) => ids.indexOf(fileId) !== nth);
  const refused = wrong ?? twice;
  if (refused !== undefined) {
    throw problem('visit-picture-not-possible', { params: { name: facts.get(refused)?.name ?? '' } });
  }
}
