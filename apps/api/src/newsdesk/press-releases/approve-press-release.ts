import { jalaliYearOf } from '@ravabet/calendars';
import { numberLetters } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import { takeOfficeNumber } from '../../platform/office-number.ts';
import { planOf } from './approval/approval-plan.ts';
import { tellDeciders, waitsForStep } from './approval/waiting.ts';
import { keepVersion } from './keep-version.ts';
import { type LoadedPressRelease, loadPressRelease } from './load-press-release.ts';
import { actingFor, recordDecision } from './record-decision.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Decides the step that waits. The last one approves the release and gives it its office number. */
export async function approvePressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; reason?: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'approve', id);
  const next = planOf(row)[row.approvalStep + 1];
  const waiting = await waitsForStep(tx, actor.organizationId, next);
  const onBehalfOfId = actingFor(actor, row);
  const isLast = next === undefined;
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'approve',
    event: isLast ? 'press-release.approved' : 'press-release.step-approved',
    version: input.version,
    ...(!isLast && { to: 'in-review' }),
    set: {
      deciderIds: { push: actor.personId },
      ...waiting,
      ...(isLast ? { approvedAt: new Date() } : { approvalStep: { increment: 1 } }),
    },
    reason: input.reason,
    onBehalfOfId,
    after: { step: row.approvalStep, waitsForRole: waiting.waitsForRole },
  });
  await recordDecision(tx, actor, row, { decision: 'approved', reason: input.reason ?? '', onBehalfOfId });
  if (isLast) {
    await giveNumber(tx, actor, row);
    await keepVersion(tx, actor, id, 'approved');
  }
  const notice = {
    kind: isLast ? 'press-release-approved' : 'press-release-submitted',
    subjectType: 'PressRelease',
    subjectId: id,
    params: { title: row.title },
    dedupeKey: `press-release-approved ${id} ${input.version}`,
  };
  if (isLast) await notify(tx, bus, actor, { personIds: [row.authorId] }, notice);
  else await tellDeciders(tx, bus, actor, waiting, notice);
}

/** A release that was approved before keeps its number: the register has no gap and no double. */
async function giveNumber(tx: Tx, actor: Actor, row: LoadedPressRelease): Promise<void> {
  if (row.numberN !== null) return;
  const { organizationId, personId } = actor;
  const [clock] = await tx.$queryRaw<{ now: Date; timeZone: string }[]>`
    SELECT now() AS now, time_zone AS "timeZone" FROM organization WHERE id = ${organizationId}::uuid`;
  const year = jalaliYearOf((clock?.now ?? new Date()).toISOString(), clock?.timeZone ?? 'Asia/Tehran');
  const number = await takeOfficeNumber(tx, {
    organizationId,
    kind: numberLetters[row.kind],
    year,
    subjectType: 'PressRelease',
    subjectId: row.id,
    title: row.title,
    personId,
  });
  await tx.pressRelease.updateMany({
    where: { organizationId, id: row.id },
    data: { numberKind: number.kind, numberYear: number.year, numberN: number.n },
  });
}
