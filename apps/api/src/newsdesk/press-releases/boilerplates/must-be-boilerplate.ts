import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/**
 * A text about the organisation that a writer chooses must be offered in the release's language; the one that stood there before may have
 * been archived since. One of another organisation is answered like an absent one. @throws press-release-boilerplate-unknown
 */
export async function mustBeBoilerplate(
  tx: Tx,
  organizationId: string,
  id: string,
  language: string,
  before: string | null = null,
): Promise<void> {
  if (id === before) return;
  const offered = await tx.boilerplate.count({ where: { organizationId, id, language, archivedAt: null } });
  if (offered === 0) throw problem('press-release-boilerplate-unknown');
}
