import type { PressReleaseContent } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { approvalPlan, rolesOfPlan } from '../approval/approval-plan.ts';
import { tellDeciders, waitsForStep } from '../approval/waiting.ts';
import { checkBody } from '../check-body.ts';
import { type LoadedCorrection, loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';
import { toldChanges } from './told-changes.ts';

/** Hands the correction in: it waits for the same deciders as the release did. */
export async function submitCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  version: number,
) {
  const row = await loadCorrection(tx, actor, ability, 'submit', ids);
  mustBeComplete(row);
  const { language } = row.release;
  const changes = await toldChanges(tx, actor.organizationId, { ...row, language });
  if (changes.length === 0) throw problem('correction-changes-nothing');
  const plan = await approvalPlan(tx, actor.organizationId, row.release.kind);
  const waiting = await waitsForStep(tx, actor.organizationId, plan[0]);
  await stepCorrection(tx, bus, actor, row, {
    verb: 'submit',
    event: 'press-release.correction-submitted',
    version,
    set: {
      approvalPlan: plan,
      approvalRoles: rolesOfPlan(plan),
      approvalStep: 0,
      ...waiting,
      submittedAt: new Date(),
      returnedBecause: '',
    },
    after: { waitsForRole: waiting.waitsForRole },
  });
  await tellDeciders(tx, bus, actor, waiting, {
    kind: 'correction-submitted',
    subjectType: 'PressRelease',
    subjectId: row.pressReleaseId,
    params: { title: row.content.title },
    dedupeKey: `correction-submitted ${row.id} ${version}`,
  });
}

/** Readers must be told what was wrong; and the text must be as whole as one that is handed in for the first time. */
function mustBeComplete({ note, content }: LoadedCorrection): void {
  const { title, body, pictures }: PressReleaseContent = content;
  const errors = [
    ...(note.trim() === '' ? ['/note'] : []),
    ...(title.trim() === '' ? ['/title'] : []),
    ...(checkBody(body) === '' ? ['/body'] : []),
    ...pictures.flatMap((picture, n) =>
      picture.alternativeText.trim() === '' ? [`/pictures/${n}/alternativeText`] : [],
    ),
  ].map((pointer) => ({ pointer, code: 'required', message: pointer }));
  if (errors.length > 0) throw problem('correction-incomplete', { errors });
}
