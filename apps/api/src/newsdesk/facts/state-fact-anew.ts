import type { FactConfirmation } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { statementOf } from './fact-statement.ts';
import type { LoadedFact } from './load-fact.ts';

/** One more line of the history, and the figure as that line has it. */
export async function stateFactAnew(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  row: LoadedFact,
  input: FactConfirmation & { cause: 'changed' | 'confirmed'; value: number },
): Promise<number> {
  const { organizationId, personId } = actor;
  const { cause, value, version, reason } = input;
  const statement = await statementOf(tx, organizationId, input);
  const n = row.valueN + 1;
  await tx.factValue.create({
    data: { organizationId, factId: row.id, n, cause, value, ...statement, reason, createdById: personId },
    select: { n: true },
  });
  decided(
    await tx.fact.updateMany({
      where: { organizationId, id: row.id, version, retiredAt: null },
      data: { value, ...statement, valueN: n, version: { increment: 1 } },
    }),
  );
  const subject = { organizationId, subjectType: 'Fact', subjectId: row.id };
  await bus.tell(tx, 'record.changed', { ...subject, version: version + 1, personId });
  return n;
}
