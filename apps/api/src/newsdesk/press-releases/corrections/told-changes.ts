import type { FieldChange, PressReleaseContent } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { inWords } from '../read-content.ts';
import { describeChanges } from '../share/describe-changes.ts';

interface Corrected {
  pressReleaseId: string;
  language: string;
  content: PressReleaseContent;
}

/** What a correction changes in the text that the public reads now, word by word. */
export async function toldChanges(tx: Tx, organizationId: string, corrected: Corrected): Promise<FieldChange[]> {
  const { pressReleaseId, language, content } = corrected;
  const [published] = await tx.$queryRaw<{ snapshot: object; timeZone: string }[]>`
    SELECT v.snapshot, o.time_zone AS "timeZone" FROM publication p
    JOIN organization o ON o.id = p.organization_id
    JOIN press_release_version v ON v.organization_id = p.organization_id AND v.press_release_id = p.press_release_id AND v.n = p.n
    WHERE p.organization_id = ${organizationId}::uuid AND p.press_release_id = ${pressReleaseId}::uuid AND p.current`;
  const after = await inWords(tx, organizationId, content);
  return describeChanges(published?.snapshot ?? {}, after, {
    language,
    timeZone: published?.timeZone ?? 'Asia/Tehran',
  });
}
