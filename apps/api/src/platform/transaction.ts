import { createHash } from 'node:crypto';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyRequest } from 'fastify';
import type { Databases } from './databases.ts';
import { ProblemError, problem } from './problems.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class AlreadyDone extends Error {}

/**
 * Runs a verb in one transaction of the actor's organisation. With an Idempotency-Key the answer is stored in that same transaction:
 * whoever repeats the request gets the stored answer, and whatever the repetition did is rolled back.
 */
export async function inTransaction(
  databases: Databases,
  request: FastifyRequest,
  status: number,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Answer> {
  const { actor } = request;
  const key = request.headers['idempotency-key'];
  if (key === undefined) {
    const result = await withOrganization(databases.app.prisma, actor.organizationId, work);
    return { status, body: result === undefined ? '' : JSON.stringify(result) };
  }
  if (typeof key !== 'string' || !uuid.test(key)) {
    throw problem('invalid-input', {
      errors: [{ pointer: '/headers/idempotency-key', code: 'format-uuid', message: 'UUID' }],
    });
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest('base64url');
  try {
    return await withOrganization(databases.app.prisma, actor.organizationId, async (tx) => {
      const result = await work(tx);
      const body = result === undefined ? '' : JSON.stringify(result);
      const stored = await tx.$executeRaw`
        INSERT INTO idempotency_key (organization_id, person_id, key, fingerprint, status, body)
        VALUES (${actor.organizationId}::uuid, ${actor.personId}::uuid, ${key}::uuid, ${fingerprint}, ${status}, ${body})
        ON CONFLICT DO NOTHING`;
      if (stored === 0) throw new AlreadyDone();
      return { status, body };
    });
  } catch (error) {
    // A repetition may also fail on the state that the first one left: its stored answer comes first.
    const mayBeRepetition = error instanceof AlreadyDone || (error instanceof ProblemError && error.status < 500);
    const earlier = mayBeRepetition || isUniqueViolation(error) ? await storedAnswer(databases, request, key) : null;
    if (!earlier) throw error;
    if (earlier.fingerprint !== fingerprint) throw problem('idempotency-key-reused');
    return { status: earlier.status, body: earlier.body };
  }
}

function storedAnswer(databases: Databases, request: FastifyRequest, key: string) {
  const { organizationId, personId } = request.actor;
  return withOrganization(databases.app.prisma, organizationId, (tx) =>
    tx.idempotencyKey.findUnique({ where: { organizationId_personId_key: { organizationId, personId, key } } }),
  );
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: string }).code === 'P2002' || /23505/.test(String((error as Error).message));
}
