import type { OrganizationChange, OrganizationSettings } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { problem } from '../../platform/problems.ts';
import { mustBeToldable } from '../tasks/share/must-be-toldable.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Changes names, time zone, letterhead or settings. The slug stays: addresses of the newsroom are permanent. */
export async function updateOrganization(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  input: OrganizationChange,
): Promise<void> {
  must(ability, 'update', 'Organization');
  const { organizationId: id } = actor;
  const { version, settings, ...rest } = input;
  if (rest.timeZone !== undefined && !isTimeZone(rest.timeZone)) throw problem('time-zone-unknown');
  await mustBeOwnLogo(tx, id, rest.letterhead?.logoFileId);
  if (settings?.approvalSteps) await mustBeOwnDeciders(tx, id, settings.approvalSteps);
  if (settings?.taskEscalation) await mustBeToldable(tx, id, settings.taskEscalation);
  const before = await tx.organization.findUniqueOrThrow({ where: { id } });
  const change = { ...rest, ...(settings && { settings: { ...(before.settings as object), ...settings } }) };
  const changed = await tx.organization.updateMany({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (changed.count === 0) throw problem('stale-version');
  const keys = Object.keys(change) as (keyof typeof change)[];
  await audit(tx, actor, {
    event: 'organization.changed',
    subjectType: 'Organization',
    subjectId: id,
    before: Object.fromEntries(keys.map((key) => [key, before[key]])),
    after: change,
  });
  if (rest.timeZone || settings?.taskEscalation) await recountDeadlines(tx, jobs, id);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

async function mustBeOwnLogo(tx: Tx, organizationId: string, fileId: string | null | undefined): Promise<void> {
  if (!fileId) return;
  const file = await tx.file.findFirst({
    where: { organizationId, id: fileId, deletedAt: null },
    select: { id: true },
  });
  if (!file) {
    throw problem('invalid-input', {
      errors: [{ pointer: '/letterhead/logoFileId', code: 'unknown', message: fileId }],
    });
  }
}

/** People who have left, units that are closed and those of other organisations are answered alike. */
async function mustBeOwnDeciders(tx: Tx, organizationId: string, steps: OrganizationSettings['approvalSteps']) {
  for (const [kind, rules] of Object.entries(steps)) {
    for (const [place, { decider }] of rules.entries()) {
      if ('role' in decider) continue;
      const found =
        'personId' in decider
          ? await tx.membership.count({ where: { organizationId, personId: decider.personId, endedAt: null } })
          : await tx.unit.count({ where: { organizationId, id: decider.headOfUnitId, archivedAt: null } });
      const pointer = `/settings/approvalSteps/${kind}/${place}/decider`;
      if (found === 0) throw problem('invalid-input', { errors: [{ pointer, code: 'unknown', message: pointer }] });
    }
  }
}
