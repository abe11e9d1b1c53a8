import { randomBytes } from 'node:crypto';
import { demoOrganizations } from '@ravabet/db/seed/demo-organizations';
import { demoPassword, demoPeople } from '@ravabet/db/seed/demo-people';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { sessionCookie } from '../platform/session-cookie.ts';
import type { SeededOrganization } from './seed-organizations.ts';

export interface SeededPerson {
  readonly id: string;
  /** of the organisation they belong to */
  readonly organizationId: string;
  readonly cookie: string;
}

export async function seedPeople(
  { auth, config, databases }: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
): Promise<Map<string, SeededPerson>> {
  const { password } = await auth.$context;
  const hash = await password.hash(demoPassword);
  const people = new Map<string, SeededPerson>();
  const { person: persons, account: accounts, session: sessions } = databases.identity.prisma;
  for (const { username, name, organization, roles, jobTitle, unit, locale = 'fa' } of demoPeople) {
    const at = organizations.get(organization);
    if (!at) throw new Error(`no demo organisation ${organization}`);
    const id = newId();
    const shown = locale === 'fa' ? name.fa : name.en;
    const email = `${username}@ravabet.example`;
    await persons.create({
      data: {
        id,
        name: shown,
        email,
        emailVerified: true,
        username,
        displayUsername: username,
        locale,
        notifyByMail: false,
      },
    });
    await accounts.create({
      data: { id: newId(), accountId: id, providerId: 'credential', userId: id, password: hash },
    });
    const token = randomBytes(24).toString('base64url');
    await sessions.create({ data: { id: newId(), token, userId: id, expiresAt: new Date(Date.now() + 600_000) } });
    await withOrganization(databases.app.prisma, at.id, async (tx) => {
      const unitId = unit ? (at.units.get(unit) ?? null) : null;
      await tx.membership.create({
        data: {
          organizationId: at.id,
          id: newId(),
          personId: id,
          displayName: name.fa,
          jobTitle,
          phone: phoneOf(username),
          roles,
          unitId,
        },
      });
      for (const { key, head } of demoOrganizations.find(({ slug }) => slug === organization)?.units ?? []) {
        if (head !== username) continue;
        await tx.unit.updateMany({
          where: { organizationId: at.id, id: at.units.get(key) ?? '' },
          data: { headPersonId: id },
        });
      }
    });
    const cookie = sessionCookie(config.SECRET_KEY, token, config.publicUrl.startsWith('https:'));
    people.set(username, { id, organizationId: at.id, cookie });
  }
  return people;
}

/** An extension of the demo's switchboard, of a range that no provider gives out. */
const phoneOf = (username: string): string =>
  `021-5555${String(1000 + demoPeople.findIndex((person) => person.username === username)).slice(-4)}`;
