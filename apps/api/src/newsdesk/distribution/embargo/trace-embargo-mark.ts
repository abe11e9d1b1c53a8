import type { MarkEvidence, MarkOwner } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { marksIn } from '../share/mark-code.ts';
import { marksInFile } from './read-evidence.ts';

/** The marks in what was found outside; what is unpacked on the way has a limit, so that it takes a moment at most. */
export async function marksInEvidence({ text = '', file = '' }: MarkEvidence): Promise<string[]> {
  if (text.trim() === '' && file === '') throw problem('embargo-evidence-empty');
  const found = [...marksIn(text), ...(file === '' ? [] : await marksInFile(Buffer.from(file, 'base64')))];
  return [...new Set(found)];
}

/** Names whose marks they are. That somebody asked is recorded: it is an accusation. */
export async function traceEmbargoMark(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  codes: readonly string[],
): Promise<{ items: MarkOwner[] }> {
  must(ability, 'read', 'EmbargoLink');
  if (codes.length === 0) throw problem('embargo-mark-absent');
  const { organizationId } = actor;
  const links = await tx.$queryRaw<(NonNullable<MarkOwner['link']> & { markCode: string })[]>`
    SELECT l.id, l.name, l.mail, r.outlet, l.press_release_id AS "pressReleaseId", p.title, l.mark_code AS "markCode",
      to_char(l.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "acceptedAt"
    FROM embargo_link l
    JOIN recipient r ON r.organization_id = l.organization_id AND r.id = l.recipient_id
    JOIN press_release p ON p.organization_id = l.organization_id AND p.id = l.press_release_id
    WHERE l.organization_id = ${organizationId}::uuid AND l.mark_code = ANY(${codes}::text[])`;
  await audit(tx, actor, {
    event: 'embargo-link.traced',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { codes, names: links.map(({ name }) => name) },
  });
  return {
    items: codes.map((markCode) => {
      const found = links.find((link) => link.markCode === markCode);
      if (!found) return { markCode, link: null };
      const { markCode: _code, ...link } = found;
      return { markCode, link };
    }),
  };
}
