import type { AllowedAction, Page } from '@ravabet/contracts';
import type { NewsroomRedirect } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../../platform/keyset.ts';
import { offered } from '../offered-actions.ts';

/** Older addresses and where they lead, the newest first. */
export async function listNewsroomRedirects(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { limit = 25, cursor }: { limit?: number | undefined; cursor?: string | undefined },
): Promise<Page<NewsroomRedirect> & { allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'Newsroom');
  const { organizationId } = actor;
  const scope = `newsroom-redirects ${organizationId}`;
  const after = cursor === undefined ? undefined : decodeCursor(scope, cursor).id;
  const rows = await tx.newsroomRedirect.findMany({
    where: { organizationId, ...(after !== undefined && { id: { lt: after } }) },
    select: { id: true, path: true, target: true, pressReleaseId: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const releases = await tx.pressRelease.findMany({
    where: { organizationId, id: { in: items.flatMap(({ pressReleaseId }) => pressReleaseId ?? []) } },
    select: { id: true, title: true },
  });
  const titles = new Map(releases.map(({ id, title }) => [id, title]));
  return {
    items: items.map(({ id, path, target, pressReleaseId }) => ({
      id,
      path,
      target,
      release: pressReleaseId === null ? null : { id: pressReleaseId, title: titles.get(pressReleaseId) ?? '' },
    })),
    next: last ? encodeCursor(scope, { key: last.id, id: last.id }) : null,
    allowedActions: offered(ability, 'Newsroom', [
      ['add', 'update'],
      ['remove', 'update'],
    ]),
  };
}
