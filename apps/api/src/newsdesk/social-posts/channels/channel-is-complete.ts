import type { NewChannel } from '@ravabet/contracts/newsdesk/social-posts';
import { problem } from '../../../platform/problems.ts';

type Facts = Pick<NewChannel, 'kind' | 'apiUrl' | 'chatId' | 'ownerPersonId' | 'ownerUnitId'> & { hasSecret: boolean };

/**
 * What each kind cannot do without.
 * @throws channel-incomplete with the fields that are missing
 */
export function mustBeComplete(channel: Facts): void {
  const { kind, apiUrl, chatId, ownerPersonId, ownerUnitId, hasSecret } = channel;
  const missing =
    kind === 'manual'
      ? ownerPersonId || ownerUnitId
        ? []
        : ['ownerPersonId']
      : [
          ...(apiUrl ? [] : ['apiUrl']),
          ...(hasSecret ? [] : ['secret']),
          ...(kind === 'bot' && !chatId ? ['chatId'] : []),
        ];
  if (missing.length === 0) return;
  const errors = missing.map((field) => ({ pointer: `/${field}`, code: 'required', message: field }));
  throw problem('channel-incomplete', { errors });
}
