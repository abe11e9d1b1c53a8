import { pictureRefusal } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import { problem } from '../../../platform/problems.ts';

/** Every picture is there, prepared, and may be shown to the public. @throws social-post-picture-… with the name of the first that is not */
export async function mustBeUsable(tx: Tx, organizationId: string, fileIds: readonly string[]): Promise<void> {
  const facts = await pictureFacts(tx, organizationId, fileIds);
  for (const fileId of fileIds) {
    const one = facts.get(fileId);
    const refusal = one ? pictureRefusal(one) : 'social-post-picture-gone';
    if (refusal) throw problem(refusal, { params: { name: one?.name ?? '' } });
  }
}
