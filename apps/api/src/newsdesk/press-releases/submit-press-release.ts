import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { approvalPlan, rolesOfPlan } from './approval/approval-plan.ts';
import { tellDeciders, waitsForStep } from './approval/waiting.ts';
import { keepVersion } from './keep-version.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Hands the draft in: it waits for the first deciding role of its kind. */
export async function submitPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'submit', id);
  await mustBeComplete(tx, actor.organizationId, id);
  const plan = await approvalPlan(tx, actor.organizationId, row.kind);
  const waiting = await waitsForStep(tx, actor.organizationId, plan[0]);
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'submit',
    event: 'press-release.submitted',
    version,
    set: {
      approvalPlan: plan,
      approvalRoles: rolesOfPlan(plan),
      approvalStep: 0,
      ...waiting,
      submittedAt: new Date(),
    },
    after: { waitsForRole: waiting.waitsForRole },
  });
  await keepVersion(tx, actor, id, 'submitted');
  await tellDeciders(tx, bus, actor, waiting, {
    kind: 'press-release-submitted',
    subjectType: 'PressRelease',
    subjectId: id,
    params: { title: row.title },
    dedupeKey: `press-release-submitted ${id} ${version}`,
  });
}

/** What a reader needs to see must be there: a title, a text, and alternative texts of its pictures. */
async function mustBeComplete(tx: Tx, organizationId: string, id: string): Promise<void> {
  const text = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: { title: true, bodyText: true, pictures: { select: { position: true, alternativeText: true } } },
  });
  const errors = [
    ...(text.title.trim() === '' ? ['/title'] : []),
    ...(text.bodyText.trim() === '' ? ['/body'] : []),
    ...text.pictures
      .filter((p) => p.alternativeText.trim() === '')
      .map((p) => `/pictures/${p.position}/alternativeText`),
  ].map((pointer) => ({ pointer, code: 'required', message: pointer }));
  if (errors.length > 0) throw problem('press-release-incomplete', { errors });
}
