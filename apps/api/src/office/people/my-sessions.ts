import type { MySession } from '@ravabet/contracts/office/people';
import type { Database } from '@ravabet/db';
import type { Person } from '../../platform/session.ts';
import { problem } from '../../platform/problems.ts';

/** Where the person is signed in, this session first. */
export async function listMySessions(identity: Database, person: Person): Promise<{ items: MySession[] }> {
  const rows = await identity.session.findMany({
    where: { userId: person.id, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, userAgent: true, ipAddress: true, createdAt: true, updatedAt: true },
    take: 100,
  });
  const items = rows.map(({ createdAt, updatedAt, ...session }) => ({
    ...session,
    current: session.id === person.sessionId,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }));
  return { items: items.toSorted((a, b) => Number(b.current) - Number(a.current)) };
}

/** Ends one of the person's sessions; the database tells every process at the commit. @throws not-found */
export async function endMySession(identity: Database, person: Person, id: string): Promise<void> {
  const ended = await identity.session.deleteMany({ where: { id, userId: person.id } });
  if (ended.count === 0) throw problem('not-found');
}

export async function endMyOtherSessions(identity: Database, person: Person): Promise<void> {
  await identity.session.deleteMany({ where: { userId: person.id, id: { not: person.sessionId } } });
}
