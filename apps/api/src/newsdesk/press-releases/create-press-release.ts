import type { NewPressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { keepFactUses } from '../facts/share/keep-fact-uses.ts';
import { mustBeBoilerplate } from './boilerplates/must-be-boilerplate.ts';
import { setMedia } from './set-media.ts';
import { setPictures } from './set-pictures.ts';
import { settleBody } from './settle-body.ts';
import { mustBeTopics } from './topics/must-be-topics.ts';

const emptyBody = { type: 'doc' as const };

/** Begins a draft. The client may give the id, so that a draft begun offline keeps it. */
export async function createPressRelease(tx: Tx, actor: Actor, ability: Ability, input: NewPressRelease) {
  must(ability, 'create', 'PressRelease');
  const { organizationId, personId } = actor;
  const {
    id = newId(),
    body: given = emptyBody,
    tags = [],
    topicIds = [],
    events = [],
    pictures,
    media,
    ...content
  } = input;
  const { embargoUntil = null, occurredAt = null, place = null, boilerplateId = null } = input;
  const settled = await settleBody(tx, organizationId, content.language, given);
  const { body, bodyText } = settled;
  if (topicIds.length > 0) await mustBeTopics(tx, organizationId, topicIds);
  if (boilerplateId) await mustBeBoilerplate(tx, organizationId, boilerplateId, content.language);
  const after = { kind: content.kind, language: content.language, title: content.title };
  // The row and its audit entry in one statement: a round trip less in what is done most.
  const [created] = await tx.$queryRaw<{ version: number; createdAt: Date }[]>`
    WITH created AS (
      INSERT INTO press_release (organization_id, id, story_id, kind, language, over_title, title, sub_title, lead, place_line,
        body, body_text, tags, topic_ids, embargo_until, occurred_at, place, events, boilerplate_id, author_id, contributor_ids, unit_id)
      VALUES (${organizationId}::uuid, ${id}::uuid, ${id}::uuid, ${content.kind}, ${content.language}, ${content.overTitle ?? ''},
        ${content.title}, ${content.subTitle ?? ''}, ${content.lead ?? ''}, ${content.placeLine ?? ''}, ${JSON.stringify(body)}::jsonb,
        ${bodyText}, ${tags}::text[], ${topicIds}::uuid[], ${embargoUntil}::timestamptz,
        ${occurredAt}::timestamptz, ${place && JSON.stringify(place)}::jsonb, ${JSON.stringify(events)}::jsonb, ${boilerplateId}::uuid, ${personId}::uuid, ARRAY[${personId}::uuid], ${actor.unitId}::uuid)
      ON CONFLICT DO NOTHING
      RETURNING version, created_at
    ), told AS (
      INSERT INTO audit_entry (organization_id, id, actor_id, event, subject_type, subject_id, after)
      VALUES (${organizationId}::uuid, ${newId()}::uuid, ${personId}::uuid, 'press-release.created', 'PressRelease', ${id}::uuid,
        ${JSON.stringify(after)}::jsonb)
    )
    SELECT version, created_at AS "createdAt" FROM created`;
  if (!created) throw problem('press-release-id-taken');
  if (pictures) await setPictures(tx, organizationId, id, pictures);
  if (settled.values.size > 0) await keepFactUses(tx, organizationId, id, settled);
  if (media) await setMedia(tx, organizationId, id, media);
  return { id, version: created.version, createdAt: created.createdAt.toISOString() };
}
