import type { NewRedirect } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { oldAddressOf } from '../share/old-address.ts';
import { targetPath } from './target-path.ts';

const at = (pointer: string) => ({ errors: [{ pointer, code: 'unusable', message: pointer }] });
const unusable = (pointer: string) => problem('newsroom-redirect-unusable', at(pointer));

/** Sends an older address on. One that leads to a release leads to the release itself, whatever its address will be. */
export async function addNewsroomRedirect(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  input: NewRedirect,
): Promise<{ id: string }> {
  must(ability, 'update', 'Newsroom');
  const { organizationId } = actor;
  const path = oldAddressOf(input.address);
  const target = targetPath(input.target);
  // A way from the front page, to nowhere, or to itself.
  if (path === null) throw unusable('/address');
  if (target === null || !/^\/(fa|ar|en|zh)(\/|$)/.test(target) || path === oldAddressOf(target))
    throw unusable('/target');
  const [, language = '', slug = ''] = target.split('/');
  const release = await tx.publication.findFirst({
    where: { organizationId, language, slug, current: true },
    select: { pressReleaseId: true },
  });
  const id = newId();
  const leads = release ? { pressReleaseId: release.pressReleaseId } : { target };
  const { count } = await tx.newsroomRedirect.createMany({
    data: [{ organizationId, id, path, ...leads }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('newsroom-redirect-exists', at('/address'));
  await audit(tx, actor, {
    event: 'newsroom.redirect-added',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { path, target },
  });
  return { id };
}
