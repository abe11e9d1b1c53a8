import type { FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Bus } from '../../../platform/bus.ts';
import {
  findEmbargoLink,
  findEmbargoReader,
  type FoundEmbargoLink,
  type FoundEmbargoReader,
} from '../../distribution/share/find-embargo-link.ts';
import { noticeStrangeOpening } from '../../distribution/share/notice-strange-opening.ts';
import { readEmbargoed } from '../../distribution/share/read-embargoed.ts';
import { recordEmbargoAccessOnce } from '../../distribution/share/record-embargo-access.ts';
import { describeChanges } from '../../press-releases/share/describe-changes.ts';
import {
  type EmbargoedContent,
  type EmbargoedRelease,
  embargoedRelease,
  embargoedVersion,
} from '../../press-releases/share/embargoed-release.ts';

export interface EmbargoVisit {
  readonly link: FoundEmbargoLink;
  readonly release: EmbargoedRelease;
  /** the browser, when it is one that accepted */
  readonly reader: FoundEmbargoReader | null;
}

export const cookieNameOf = (link: Pick<FoundEmbargoLink, 'id'>): string => `embargo-${link.id.slice(-12)}`;

/** Who comes by which link to which release; null for every link that is closed or never was. */
export async function loadVisit(
  tx: Tx,
  organizationId: string,
  token: string,
  cookies: Record<string, string | undefined>,
): Promise<EmbargoVisit | null> {
  const link = await findEmbargoLink(tx, organizationId, token);
  if (!link) return null;
  const release = await embargoedRelease(tx, organizationId, link.pressReleaseId);
  if (!release) return null;
  const reader = await findEmbargoReader(tx, link, cookies[cookieNameOf(link)]);
  return { link, release, reader };
}

export type Shown =
  | { readonly page: 'closed' | 'withdrawn' | 'revising' | 'gone' | 'soon' | 'published' }
  | { readonly page: 'terms' | 'elsewhere' }
  | { readonly page: 'text'; readonly content: EmbargoedContent; readonly changes: readonly FieldChange[] };

/** What a visitor is shown, recorded as it is shown. */
export async function visitEmbargo(
  tx: Tx,
  bus: Bus,
  { link, release, reader }: EmbargoVisit,
  network: string,
): Promise<Shown> {
  const { standing, content, version } = release;
  if (standing === 'published') return { page: release.published ? 'published' : 'withdrawn' };
  if (standing !== 'running' && standing !== 'over') return { page: standing };
  if (!content || version === null) return { page: 'revising' };
  if (!link.acceptedAt) {
    if (standing === 'over') return { page: 'soon' };
    await recordEmbargoAccessOnce(tx, link, { kind: 'opened', network }, 10);
    return { page: 'terms' };
  }
  if (!reader) {
    await noticeStrangeOpening(tx, bus, link, release, network);
    return { page: 'elsewhere' };
  }
  const { organizationId, seenVersion } = link;
  const before =
    seenVersion === null || seenVersion === version
      ? null
      : await embargoedVersion(tx, organizationId, release.id, seenVersion);
  await readEmbargoed(tx, link, reader, network, version);
  const changes = before ? await changedSince(tx, organizationId, release.language, before, content) : [];
  return { page: 'text', content, changes };
}

/** Told as a correction's changes are: in the words of the language, and times in the zone of the office. */
async function changedSince(
  tx: Tx,
  organizationId: string,
  language: string,
  before: EmbargoedContent,
  after: EmbargoedContent,
): Promise<FieldChange[]> {
  const { timeZone } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { timeZone: true },
  });
  return describeChanges(before, after, { language, timeZone });
}
