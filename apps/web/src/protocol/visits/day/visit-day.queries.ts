import { type VisitDay, visitDayRoutes } from '@ravabet/contracts/protocol/visits';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { isUnreachable } from '../../../shared/call-problem.ts';
import { findSnapshot, keepSnapshot } from '../../../shared/snapshot-store.ts';

/** The day as last heard, and how far this device's clock was behind the server's (ms). */
export interface HeardDay {
  readonly day: VisitDay;
  readonly clockBehind: number;
  /** since when the server is silent; null: this is what it says now */
  readonly keptAt: string | null;
}

async function askDay(organizationId: string, id: string, signal: AbortSignal): Promise<HeardDay> {
  const key = `visit-day ${organizationId} ${id}`;
  try {
    const day = await call(visitDayRoutes.get, { params: { organizationId, id }, signal, attempts: 2 });
    const heard = { day, clockBehind: Date.parse(day.now) - Date.now() };
    await keepSnapshot(key, heard);
    return { ...heard, keptAt: null };
  } catch (error) {
    const kept = isUnreachable(error) ? await findSnapshot<Omit<HeardDay, 'keptAt'>>(key) : null;
    if (kept) return { ...kept.data, keptAt: kept.keptAt };
    throw error;
  }
}

export const visitDayQueries = {
  day: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['visits', organizationId, 'day', id] as const,
      queryFn: ({ signal }) => askDay(organizationId, id, signal),
      staleTime: 5000,
      refetchInterval: 60_000,
    }),
  inside: (organizationId: string) =>
    queryOptions({
      queryKey: ['visits', organizationId, 'inside'] as const,
      queryFn: ({ signal }) => call(visitDayRoutes.inside, { params: { organizationId }, signal }),
      refetchInterval: 30_000,
    }),
};
