import { consentSubjects } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import { askForTask } from '../../../office/tasks/share/ask-for-task.ts';
import { renameAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import type { LoadedVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';

/** A line that enters a clinical or restricted zone asks the head of its ward, once for each visit and zone. */
export async function askForConsents(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  visit: LoadedVisit,
  zoneId: string | null,
): Promise<void> {
  if (!zoneId) return;
  const { organizationId } = actor;
  const zone = await tx.hospitalZone.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: zoneId } },
  });
  if (zone.kind === 'public' || !zone.unitId) return;
  const asked = await tx.zoneConsent.createManyAndReturn({
    data: consentSubjects.map((subject) => ({ organizationId, id: newId(), visitId: visit.id, zoneId, subject })),
    skipDuplicates: true,
    select: { id: true },
  });
  if (asked.length === 0) return;
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: zone.unitId } },
    select: { headPersonId: true },
  });
  const { fa: zoneName = '' } = zone.names as { fa?: string };
  const title = consentTitle(visit, zoneName);
  const taskId = await askForTask(tx, bus, organizationId, {
    title,
    subject: { type: 'Visit', id: visit.id },
    owner: unit?.headPersonId ? { personId: unit.headPersonId } : { unitId: zone.unitId },
    due: visit.startsAt.getTime() > Date.now() + 60_000 ? { at: visit.startsAt.toISOString() } : null,
    createdById: actor.personId,
  });
  await tx.zoneConsent.updateMany({
    where: { organizationId, id: { in: asked.map(({ id }) => id) } },
    data: { taskId },
  });
  await notify(
    tx,
    bus,
    actor,
    { personIds: unit?.headPersonId ? [unit.headPersonId] : [] },
    {
      kind: 'visit-consent-asked',
      subjectType: 'Visit',
      subjectId: visit.id,
      params: { title: visit.title, zone: zoneName },
      dedupeKey: `visit-consent ${visit.id} ${zoneId}`,
    },
  );
  await recordPart(tx, bus, actor, visit, { event: 'visit.consent-asked', after: { zoneId } });
}

const consentTitle = ({ title }: Pick<LoadedVisit, 'title'>, zoneName: string): string =>
  `${title} · ${zoneName}`.slice(0, 300);

/** The visit is called differently now: the tasks of those who are asked for consent name it so. */
export async function renameConsentTasks(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  before: Pick<LoadedVisit, 'id' | 'title'>,
  title: string,
): Promise<void> {
  if (title === before.title) return;
  const { organizationId } = actor;
  const asked = await tx.zoneConsent.findMany({
    where: { organizationId, visitId: before.id, taskId: { not: null } },
    distinct: ['taskId'],
    select: { taskId: true, zoneId: true },
  });
  const zones = await tx.hospitalZone.findMany({
    where: { organizationId, id: { in: asked.map(({ zoneId }) => zoneId) } },
    select: { id: true, names: true },
  });
  for (const { taskId, zoneId } of asked) {
    const { fa = '' } = (zones.find(({ id }) => id === zoneId)?.names ?? {}) as { fa?: string };
    const names = { from: consentTitle(before, fa), to: consentTitle({ title }, fa) };
    if (taskId) await renameAskedTask(tx, bus, actor, taskId, names);
  }
}
