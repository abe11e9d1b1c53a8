import type { NewEmbargoLink } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import type { Config } from '../../../platform/config.ts';
import { problem } from '../../../platform/problems.ts';
import { embargoedRelease } from '../../press-releases/share/embargoed-release.ts';
import { mayReadPressRelease } from '../../press-releases/share/may-read-press-release.ts';
import { embargoLinkFor } from '../share/embargo-link-for.ts';

/**
 * Lets one recipient read under embargo. The address is answered beside this verb (see the plugin), this once: what a verb answers is kept
 * for repetitions, and the address must stand nowhere.
 */
export async function createEmbargoLink(
  tx: Tx,
  bus: Bus,
  config: Config,
  actor: Actor,
  ability: Ability,
  pressReleaseId: string,
  input: NewEmbargoLink,
) {
  const { organizationId, personId } = actor;
  if (!(await mayReadPressRelease(tx, actor, ability, pressReleaseId))) throw problem('not-found');
  must(ability, 'create', 'EmbargoLink');
  const recipient = await tx.recipient.findUnique({
    where: { organizationId_id: { organizationId, id: input.recipientId } },
  });
  if (!recipient) throw problem('not-found');
  if (recipient.archivedAt) throw problem('recipient-archived');
  const release = await embargoedRelease(tx, organizationId, pressReleaseId);
  if (release?.standing !== 'running' || !release.embargoUntil) throw problem('embargo-not-running');
  const expiresAt = input.expiresAt === undefined ? undefined : new Date(input.expiresAt);
  if (expiresAt && expiresAt.getTime() <= Date.now()) throw problem('embargo-expiry-invalid');
  const { id, isNew } = await embargoLinkFor(tx, config, {
    organizationId,
    pressReleaseId,
    recipientId: recipient.id,
    name: recipient.name,
    mail: recipient.mail,
    language: recipient.language,
    embargoUntil: release.embargoUntil,
    createdById: personId,
    expiresAt,
  });
  // A link in force is not shown a second time: whoever needs the address again revokes it and makes a new one.
  if (!isNew) throw problem('embargo-link-exists');
  await audit(tx, actor, {
    event: 'embargo-link.created',
    subjectType: 'PressRelease',
    subjectId: pressReleaseId,
    after: { linkId: id, recipientId: recipient.id, name: recipient.name, mail: recipient.mail },
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'EmbargoLink',
    subjectId: id,
    version: 1,
    personId,
  });
  return { id, url: '' };
}
