import type { Tx } from '@ravabet/db';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { nameOf } from './share/name-of.ts';
import { readTalk } from './share/read-record.ts';

/**
 * Who is named must be able to read what it is about: a notice carries the record's title.
 * @throws mention-cannot-read
 */
export async function mustBeReaders(
  tx: Tx,
  memberships: Platform['memberships'],
  organizationId: string,
  record: { subjectType: string; subjectId: string },
  personIds: readonly string[],
): Promise<void> {
  const strangers: string[] = [];
  for (const personId of personIds) {
    const standing = await memberships.standingOf(personId, organizationId);
    const card =
      standing && (await readTalk(tx, standing.actor, standing.ability, record.subjectType, record.subjectId));
    if (!card) strangers.push((await nameOf(tx, { organizationId, personId })) || '…');
  }
  if (strangers.length > 0) throw problem('mention-cannot-read', { params: { names: strangers.join('، ') } });
}
