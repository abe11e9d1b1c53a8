import type { Tx } from '@ravabet/db';
import { newId } from '../../../platform/new-id.ts';
import type { FoundEmbargoLink } from './find-embargo-link.ts';

export interface EmbargoAccessLine {
  readonly kind:
    | 'opened'
    | 'accepted'
    | 'read'
    | 'downloaded'
    | 'asked-for-files'
    | 'opened-elsewhere'
    | 'address-changed'
    | 'code-sent'
    | 'code-refused';
  readonly what?: string;
  readonly network: string;
  readonly version?: number | null;
}

/** What was done by a link, when and from where. Such a line never changes. */
export async function recordEmbargoAccess(tx: Tx, link: FoundEmbargoLink, line: EmbargoAccessLine): Promise<void> {
  const { organizationId, id: linkId } = link;
  const { kind, what = '', network, version = null } = line;
  await tx.embargoAccess.createMany({
    data: [{ organizationId, id: newId(), linkId, kind, what, network, version }],
  });
}

/** The same, unless the same was done from the same network in the last minutes: a page that is reloaded is read once. */
export async function recordEmbargoAccessOnce(
  tx: Tx,
  link: FoundEmbargoLink,
  line: EmbargoAccessLine,
  minutes: number,
): Promise<void> {
  const { organizationId, id: linkId } = link;
  const { kind, network, version = null } = line;
  const [lately] = await tx.$queryRaw<{ found: number }[]>`
    SELECT 1 AS found FROM embargo_access WHERE organization_id = ${organizationId}::uuid AND link_id = ${linkId}::uuid
      AND kind = ${kind} AND network = ${network} AND version IS NOT DISTINCT FROM ${version}::int
      AND at > now() - make_interval(mins => ${minutes}::int) LIMIT 1`;
  if (!lately) await recordEmbargoAccess(tx, link, line);
}
