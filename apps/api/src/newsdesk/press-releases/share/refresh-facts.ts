import type { Tx } from '@ravabet/db';
import type { Bus } from '../../../platform/bus.ts';
import { keepFactUses } from '../../facts/share/keep-fact-uses.ts';
import { settleBody } from '../settle-body.ts';

interface Citing {
  id: string;
  language: string;
  body: unknown;
}

/**
 * Lets the unpublished texts that cite a figure say what it is now. Their versions stay: nobody's writing is refused for it, and whoever
 * saves an older text has it settled then. The caller holds the figure; what a publication froze is never touched.
 */
export async function refreshFacts(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  organizationId: string,
  factId: string,
): Promise<void> {
  const citing = await tx.$queryRaw<Citing[]>`
    SELECT r.id, r.language, r.body FROM press_release r
    WHERE r.organization_id = ${organizationId}::uuid AND r.state NOT IN ('published', 'withdrawn')
      AND r.id IN (SELECT u.press_release_id FROM fact_use u WHERE u.organization_id = ${organizationId}::uuid
        AND u.fact_id = ${factId}::uuid AND u.publication_n = 0)
    ORDER BY r.id FOR UPDATE`;
  for (const { id, language, body } of citing) {
    const settled = await settleBody(tx, organizationId, language, body, { held: false });
    await tx.$executeRaw`
      UPDATE press_release SET body = ${JSON.stringify(settled.body)}::jsonb, body_text = ${settled.bodyText}
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid`;
    await keepFactUses(tx, organizationId, id, settled);
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'PressRelease', subjectId: id });
  }
}
