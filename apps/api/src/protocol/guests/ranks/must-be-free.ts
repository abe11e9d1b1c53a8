import type { ProtocolRank } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** Whoever changes the order waits for who changes it now. */
export async function holdRanks(tx: Tx, organizationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`protocol_rank ${organizationId}`}, 0))`;
}

type Place = Pick<ProtocolRank, 'id' | 'classNumber' | 'orderNumber' | 'validFrom' | 'validUntil'>;

/** One number has one rank on a day. @throws rank-dates-wrong | rank-number-taken */
export async function mustBeFree(tx: Tx, organizationId: string, place: Place): Promise<void> {
  const { id, classNumber, orderNumber, validFrom, validUntil } = place;
  if (validUntil !== null && validUntil < validFrom) {
    throw problem('rank-dates-wrong', {
      errors: [{ pointer: '/validUntil', code: 'before', message: '/validUntil' }],
    });
  }
  const holder = await tx.protocolRank.findFirst({
    where: {
      organizationId,
      id: { not: id },
      classNumber,
      orderNumber,
      ...(validUntil !== null && { validFrom: { lte: new Date(validUntil) } }),
      OR: [{ validUntil: null }, { validUntil: { gte: new Date(validFrom) } }],
    },
    select: { names: true },
  });
  if (!holder) return;
  throw problem('rank-number-taken', {
    params: { names: holder.names as Record<string, string> },
    errors: [{ pointer: '/orderNumber', code: 'taken', message: '/orderNumber' }],
  });
}
