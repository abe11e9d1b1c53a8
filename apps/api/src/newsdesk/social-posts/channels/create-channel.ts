import type { NewChannel } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { seal } from '../../../platform/sealed-secret.ts';
import { channelSecret } from '../send-social-post.ts';
import { mustBeComplete } from './channel-is-complete.ts';
import { mustHaveOwner } from './owner-exists.ts';

/** Adds a channel; its secret is sealed and never read back. */
export async function createChannel(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { secret = '', ...channel }: NewChannel,
  secretKey: string,
) {
  must(ability, 'create', 'Channel');
  const { organizationId } = actor;
  mustBeComplete({ ...channel, hasSecret: secret !== '' });
  await mustHaveOwner(tx, organizationId, channel);
  const id = newId();
  const sealed = secret && seal(secretKey, channelSecret, secret);
  await tx.channel.create({ data: { organizationId, id, ...channel, secret: sealed }, select: { id: true } });
  const { name, kind, language } = channel;
  await audit(tx, actor, {
    event: 'channel.created',
    subjectType: 'Channel',
    subjectId: id,
    after: { name, kind, language },
  });
  return { id, version: 1 };
}
