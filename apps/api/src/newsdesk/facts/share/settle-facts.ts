import type { Language } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import { asText, type CitingNode, factIdOf, isFact } from './fact-node.ts';
import { factText } from './fact-text.ts';

interface Standing {
  id: string;
  value: number;
  unit: Partial<Record<Language, string>>;
}

/**
 * Lets every figure of a body say what it is now. The rows are held until the transaction ends, so that a value changed at the same time
 * finds this text afterwards; only refresh-facts.ts, which holds the text already, must not hold other figures too, or two of them would wait
 * for each other. What names no figure of the organisation stays as plain text: nothing is lost.
 */
export async function settleFacts<B>(
  tx: Tx,
  organizationId: string,
  language: Language,
  body: B,
  options: { held?: boolean } = {},
): Promise<{ body: B; values: ReadonlyMap<string, number> }> {
  const ids = new Set<string>();
  collect(body as CitingNode, ids);
  if (ids.size === 0) return { body, values: new Map() };
  if (options.held !== false) {
    await tx.$executeRaw`
      SELECT 1 FROM fact WHERE organization_id = ${organizationId}::uuid AND id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR SHARE`;
  }
  const rows = await tx.$queryRaw<Standing[]>`
    SELECT id, value::float8 AS value, unit FROM fact
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${[...ids]}::uuid[])`;
  const known = new Map(rows.map((row) => [row.id, row]));
  const settle = (node: CitingNode): CitingNode => {
    if (isFact(node)) {
      const fact = known.get(factIdOf(node).toLowerCase());
      if (!fact) return asText(node);
      return { ...node, attrs: { factId: fact.id, text: factText(fact.value, fact.unit, language) } };
    }
    return node.content ? { ...node, content: node.content.map(settle) } : node;
  };
  return { body: settle(body as CitingNode) as B, values: new Map(rows.map(({ id, value }) => [id, value])) };
}

function collect(node: CitingNode, ids: Set<string>): void {
  if (isFact(node)) ids.add(factIdOf(node).toLowerCase());
  for (const child of node.content ?? []) collect(child, ids);
}
