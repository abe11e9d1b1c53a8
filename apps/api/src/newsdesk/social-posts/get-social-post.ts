import { measurePost, type PostPicture, type SocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import type { PictureFacts } from '../../office/files/share/picture-facts.ts';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { finalText } from './final-text.ts';
import { shownPostPicture } from './pictures/shown-picture.ts';
import { allowedActions } from './social-post.presenter.ts';
import { listItemColumns, recordColumns } from './social-post.sql.ts';

const read = readOf(
  'get_social_post',
  `SELECT row_to_json(x)::text AS json, r.author_id AS "authorId", r.contributor_ids AS "contributorIds"
   FROM (SELECT ${listItemColumns}, ${recordColumns} FROM social_post r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x
   JOIN social_post r ON r.organization_id = $1::uuid AND r.id = $2::uuid`,
);

type Row = Omit<SocialPost, 'finalText' | 'length' | 'pictures' | 'allowedActions'> & {
  pictures: (PostPicture & PictureFacts)[];
  sentText: string | null;
  releaseAddress: string | null;
};

/** One post as its page shows it, with the text as it goes out. */
export async function getSocialPost(
  reader: TenantReader,
  publicUrl: string,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<ReadyJson> {
  const { organizationId } = actor;
  const [row] = await reader.rows<{ json: string; authorId: string; contributorIds: string[] }>(organizationId, read, [
    organizationId,
    id,
  ]);
  if (!row) throw problem('not-found');
  const { authorId, contributorIds } = row;
  const { sentText, releaseAddress, pictures, ...post } = JSON.parse(row.json) as Row;
  must(ability, 'read', 'SocialPost', { state: post.state, authorId, contributorIds });
  const deleted = post.deletedAt !== null;
  if (deleted && !ability.can('delete', 'SocialPost')) throw problem('not-found');
  const releaseUrl = releaseAddress && `${publicUrl}/n/${encodeURI(releaseAddress)}`;
  const goesOut = sentText ?? finalText(post.text, post.withLink, releaseUrl);
  const channel = { kind: post.channel.kind, lengthLimit: post.lengthLimit };
  const { length, limit } = measurePost(channel, pictures.length, goesOut);
  const facts = { state: post.state, authorId, contributorIds, deleted, kind: post.channel.kind };
  const answer: SocialPost = {
    ...post,
    finalText: goesOut,
    length,
    lengthLimit: limit,
    pictures: pictures.map((picture) => shownPostPicture({ organizationId, postId: id }, picture, picture)),
    allowedActions: allowedActions(facts, ability),
  };
  return new ReadyJson(JSON.stringify(answer));
}
