import { type Correction, correctionWorkflow } from '@ravabet/contracts/newsdesk/press-releases';
import { verbsFrom } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';
import { inWords } from '../read-content.ts';
import { planOf } from '../approval/approval-plan.ts';
import { nameDeciders } from '../approval/name-deciders.ts';
import { personNames } from '../press-release-versions.ts';
import { releaseMedia, releasePictures } from '../shown-files.ts';
import { type LoadedCorrection, loadCorrection } from './load-correction.ts';
import { summaryOf } from './list-corrections.ts';
import { toldChanges } from './told-changes.ts';

/** One correction with its text, every changed word, and what the person may do next. */
export async function getCorrection(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
): Promise<Correction> {
  const { organizationId } = actor;
  const row = await loadCorrection(tx, actor, ability, 'read', ids);
  const steps = await tx.pressReleaseApproval.findMany({
    where: { organizationId, correctionId: row.id, contentVersion: row.contentVersion },
    orderBy: { decidedAt: 'desc' },
  });
  const people = [
    ...row.contributorIds,
    ...steps.flatMap(({ decidedById, onBehalfOfId }) => [decidedById, onBehalfOfId]),
  ];
  const names = await personNames(tx, organizationId, [row.authorId, ...people]);
  const deciders = await nameDeciders(tx, organizationId);
  const plan = planOf(row);
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    ...summaryOf(row, names, deciders),
    pressReleaseId: row.pressReleaseId,
    content: await shownContent(tx, organizationId, row),
    changes: await changesOf(tx, organizationId, row),
    contributors: row.contributorIds.map(person),
    approvalSteps: plan.map((rule, step) => {
      const found = steps.find((decision) => decision.step === step);
      return {
        step,
        role: 'role' in rule.decider ? rule.decider.role : '',
        names: rule.names,
        ...deciders.ofStep(rule),
        ...waitedOf(row, step, found),
        decision: (found?.decision as 'approved' | undefined) ?? null,
        decidedBy: found ? person(found.decidedById) : null,
        onBehalfOf: found?.onBehalfOfId ? person(found.onBehalfOfId) : null,
        decidedAt: found?.decidedAt.toISOString() ?? null,
        reason: found?.reason ?? '',
      };
    }),
    approvalStep: row.approvalStep,
    returnedBecause: row.returnedBecause,
    version: row.version,
    allowedActions: allowedActions(row, ability),
  };
}

/** Since when a step waited or waits, and until when it might. */
function waitedOf(
  row: LoadedCorrection,
  step: number,
  decided: { waitedSince: Date | null; dueAt: Date | null } | undefined,
) {
  const waits = row.state === 'in-review' && step === row.approvalStep;
  const [since, due] = decided
    ? [decided.waitedSince, decided.dueAt]
    : waits
      ? [row.waitsSince, row.waitsDueAt]
      : [null, null];
  return { waitedSince: since?.toISOString() ?? null, dueAt: due?.toISOString() ?? null };
}

async function shownContent(
  tx: Tx,
  organizationId: string,
  { content }: LoadedCorrection,
): Promise<Correction['content']> {
  const { boilerplate } = await inWords(tx, organizationId, content);
  const pictures = await releasePictures(tx, organizationId, content.pictures);
  const media = await releaseMedia(tx, organizationId, content.media);
  return { ...content, boilerplate, pictures, media };
}

/** Of a published correction the changes as readers see them; of one in work those against the text that is published now. */
async function changesOf(tx: Tx, organizationId: string, row: LoadedCorrection): Promise<Correction['changes']> {
  if (row.publishedN === null) {
    return toldChanges(tx, organizationId, { ...row, language: row.release.language });
  }
  const key = { organizationId, pressReleaseId: row.pressReleaseId, n: row.publishedN };
  const { changes } = await tx.publication.findUniqueOrThrow({
    where: { organizationId_pressReleaseId_n: key },
    select: { changes: true },
  });
  return changes as Correction['changes'];
}

function allowedActions(row: LoadedCorrection, ability: Ability): Correction['allowedActions'] {
  const offered: Action[] = [...verbsFrom(correctionWorkflow, row.state)];
  if (row.state === 'writing') offered.push('update');
  return offered.map((verb) => {
    const reason = refusal(ability, verb, 'Correction', row);
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
