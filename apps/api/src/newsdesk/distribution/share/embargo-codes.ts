import { timingSafeEqual } from 'node:crypto';
import type { Tx } from '@ravabet/db';
import { toLatinDigits } from '@ravabet/persian-text';
import type { Config } from '../../../platform/config.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import { sendEmbargoCodeJob } from '../embargo/embargo.jobs.ts';
import { embargoCode } from '../embargo/embargo-token.ts';
import { admitBrowser } from './accept-embargo.ts';
import type { FoundEmbargoLink } from './find-embargo-link.ts';
import { recordEmbargoAccess } from './record-embargo-access.ts';

export const codeMinutes = 15;
const triesAtMost = 5;

/** Sends six digits to the recipient's own mail; not again within a minute. */
export async function sendEmbargoCode(tx: Tx, jobs: Jobs, link: FoundEmbargoLink, network: string): Promise<void> {
  const { organizationId, id } = link;
  const [sent] = await tx.$queryRaw<{ at: Date }[]>`
    UPDATE embargo_link SET code_sent_at = date_trunc('milliseconds', clock_timestamp()), code_tries = 0
    WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid
      AND (code_sent_at IS NULL OR code_sent_at < now() - interval '1 minute')
    RETURNING code_sent_at AS at`;
  if (!sent) return;
  await recordEmbargoAccess(tx, link, { kind: 'code-sent', network });
  await jobs.enqueue(tx, sendEmbargoCodeJob, { organizationId, linkId: id, sentAt: sent.at.toISOString() });
}

/**
 * Lets a further browser in: whoever reads the recipient's mail is the recipient. A code works once, for a quarter of an hour and five
 * tries, which are counted before they are looked at. Answers the browser's cookie, or null.
 */
export async function confirmEmbargoCode(
  tx: Tx,
  config: Pick<Config, 'SECRET_KEY'>,
  link: FoundEmbargoLink,
  typed: string,
  network: string,
): Promise<string | null> {
  const { organizationId, id } = link;
  const [tried] = await tx.$queryRaw<{ at: Date }[]>`
    UPDATE embargo_link SET code_tries = code_tries + 1
    WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND code_tries < ${triesAtMost}
      AND code_sent_at > now() - make_interval(mins => ${codeMinutes}::int)
    RETURNING code_sent_at AS at`;
  const expected = tried ? embargoCode(config.SECRET_KEY, id, tried.at) : null;
  if (expected === null || !isSame(expected, toLatinDigits(typed).replaceAll(/\D/g, ''))) {
    await recordEmbargoAccess(tx, link, { kind: 'code-refused', network });
    return null;
  }
  await tx.embargoLink.updateMany({ where: { organizationId, id }, data: { codeSentAt: null, codeTries: 0 } });
  await recordEmbargoAccess(tx, link, { kind: 'accepted', what: 'code', network });
  return admitBrowser(tx, link, network, true);
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
