/** How many connections one process may hold, by what they are for; a number here is a number there (databases.ts, jobs.ts, bus.ts). */
export function poolSizes(pool: number) {
  const half = Math.max(4, pool >> 1);
  return { app: pool, reader: pool, identity: half, publicReader: half, jobs: 6, boss: 4, bus: 1 } as const;
}

/** All of them together: what a process may ask of `max_connections`. */
export const connectionsOf = (pool: number): number =>
  Object.values(poolSizes(pool)).reduce((sum, size) => sum + size, 0);
