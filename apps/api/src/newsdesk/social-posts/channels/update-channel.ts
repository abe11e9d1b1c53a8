import type { ChannelChange, ChannelKind } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { seal } from '../../../platform/sealed-secret.ts';
import { decided } from '../../../platform/transition.ts';
import { channelSecret } from '../send-social-post.ts';
import { mustBeComplete } from './channel-is-complete.ts';
import { mustHaveOwner } from './owner-exists.ts';

/** Changes how a channel is reached. A new secret takes the place of the old one; none leaves it. */
export async function updateChannel(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, secret, ...set }: ChannelChange,
  secretKey: string,
) {
  must(ability, 'update', 'Channel');
  const { organizationId } = actor;
  const row = await tx.channel.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const kind = row.kind as ChannelKind;
  mustBeComplete({ ...row, ...set, kind, hasSecret: row.secret !== '' || secret !== undefined });
  await mustHaveOwner(tx, organizationId, set);
  decided(
    await tx.channel.updateMany({
      where: { organizationId, id, version },
      data: {
        ...set,
        ...(secret !== undefined && { secret: seal(secretKey, channelSecret, secret) }),
        version: { increment: 1 },
      },
    }),
  );
  await audit(tx, actor, {
    event: 'channel.updated',
    subjectType: 'Channel',
    subjectId: id,
    after: { ...set, ...(secret !== undefined && { secret: 'renewed' }) },
  });
}
