import type { Database, Tx } from './client.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The only way to an organisation's rows: a transaction whose first statement says which organisation it is. Row-level security
 * then hides every other one, also when a `where` is forgotten or undefined.
 */
export function withOrganization<T>(
  database: Database,
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (!uuid.test(organizationId)) throw new TypeError('withOrganization needs the id of an organisation');
  return retried(() =>
    database.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('app.organization_id', ${organizationId}, true)`;
      return work(tx);
    }),
  );
}

/** Serialisation failures, deadlocks and Prisma's own word for both are tried again, with jitter and a limit. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 4 || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30 * tries));
    }
  }
}

export function isTransient(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01' || (error as { code?: string }).code === 'P2034';
}

/** SQLSTATE of an error from PostgreSQL, through Prisma's wrapping or bare. */
export function sqlState(error: unknown): string | undefined {
  const e = error as {
    code?: string;
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string; code?: string } } };
    cause?: { originalCode?: string; code?: string };
  };
  return (
    e.meta?.driverAdapterError?.cause?.originalCode ??
    e.meta?.driverAdapterError?.cause?.code ??
    e.cause?.originalCode ??
    e.meta?.code ??
    e.code
  );
}
