import type { Tx } from '@ravabet/db';
import { citedLines } from './cited-lines.ts';
import type { CitingNode } from './fact-node.ts';

/** Writes down which lines of the text as it stands say which figure, in place of those that were there. */
export async function keepFactUses(
  tx: Tx,
  organizationId: string,
  pressReleaseId: string,
  settled: { body: unknown; values: ReadonlyMap<string, number> },
): Promise<void> {
  await tx.factUse.deleteMany({ where: { organizationId, pressReleaseId, publicationN: 0 } });
  if (settled.values.size === 0) return;
  const lines = citedLines(settled.body as CitingNode);
  await tx.factUse.createMany({
    data: lines.map(({ factId, said, sentence }, position) => ({
      organizationId,
      pressReleaseId,
      position,
      factId,
      said,
      sentence,
      value: settled.values.get(factId) ?? 0,
    })),
  });
}

/** At publication the lines keep what they say, whatever becomes of the figure. */
export async function freezeFactUses(tx: Tx, organizationId: string, pressReleaseId: string, n: number): Promise<void> {
  await tx.factUse.updateMany({
    where: { organizationId, pressReleaseId, publicationN: 0 },
    data: { publicationN: n },
  });
}
