import { randomBytes } from 'node:crypto';
import type { Role } from '@ravabet/contracts';
import { type NewPressRelease, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import { sessionCookie } from '../platform/session-cookie.ts';
import type { TestApp } from './build-test-app.ts';
import { personClient, type PersonClient } from './person-client.ts';

export interface TestOrganization {
  readonly id: string;
  readonly slug: string;
}

/** An organisation that rests on Fridays and approves as the product does by default. */
export async function anOrganization(
  { platform }: TestApp,
  more: { parentId?: string; slug?: string; settings?: object; fa?: string } = {},
): Promise<TestOrganization> {
  const id = newId();
  const slug = more.slug ?? `hospital-${id.slice(-12)}`;
  const names = { fa: more.fa ?? 'بیمارستان آزمون', ar: 'مستشفى الاختبار', en: 'Test Hospital', zh: '测试医院' };
  await withOrganization(platform.databases.app.prisma, id, async (tx) => {
    // Prisma reads back what it wrote; inside its own organisation the row is visible.
    await tx.organization.create({
      data: { id, slug, names, kind: 'hospital', settings: more.settings ?? {}, parentId: more.parentId ?? null },
    });
    await tx.weekendRule.create({ data: { organizationId: id, from: new Date('2020-01-01'), days: [5] } });
  });
  return { id, slug };
}

export interface TestPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly username: string;
  readonly cookie: string;
}

/** A person with a running session and no membership anywhere. */
export async function aPerson(
  { platform }: TestApp,
  more: { name?: string; locale?: string; email?: string; username?: string } = {},
): Promise<TestPerson> {
  const { prisma } = platform.databases.identity;
  const personId = newId();
  const name = more.name ?? 'مریم نادری';
  const username = more.username ?? `p${personId.replaceAll('-', '').slice(-14)}`;
  const email = more.email ?? `${username}@example.ir`;
  const token = randomBytes(24).toString('base64url');
  await prisma.person.create({
    data: {
      id: personId,
      name,
      email,
      emailVerified: true,
      username,
      displayUsername: username,
      locale: more.locale ?? 'fa',
    },
  });
  await prisma.session.create({
    data: { id: newId(), token, userId: personId, expiresAt: new Date(Date.now() + 86_400_000) },
  });
  return { personId, name, email, username, cookie: sessionCookie(platform.config.SECRET_KEY, token) };
}

export interface TestMember extends TestPerson, PersonClient {
  readonly organizationId: string;
  readonly membershipId: string;
}

/** A signed-in member with these roles; call its routes through it. */
export async function aMember(
  test: TestApp,
  organization: { id: string },
  roles: Role | Role[],
  more: { name?: string; unitId?: string; locale?: string; person?: TestPerson } = {},
): Promise<TestMember> {
  const person = more.person ?? (await aPerson(test, more));
  const membershipId = newId();
  const organizationId = organization.id;
  await withOrganization(test.platform.databases.app.prisma, organizationId, (tx) =>
    tx.membership.create({
      data: {
        organizationId,
        id: membershipId,
        personId: person.personId,
        displayName: person.name,
        roles: [roles].flat(),
        unitId: more.unitId ?? null,
      },
    }),
  );
  return {
    ...person,
    organizationId,
    membershipId,
    ...personClient(test.app, { cookie: person.cookie, organizationId }),
  };
}

/** Everybody whom the product knows nothing of. */
export const anybody = (test: TestApp, organization?: { id: string }): PersonClient =>
  personClient(test.app, { organizationId: organization?.id });

/** A unit of the organisation, with its head when one is given. */
export async function aUnit(
  { platform }: TestApp,
  organization: { id: string },
  more: { fa?: string; headPersonId?: string; parentId?: string } = {},
): Promise<string> {
  const organizationId = organization.id;
  const id = newId();
  const names = { fa: more.fa ?? 'بخش مراقبت‌های ویژه', ar: 'العناية المركزة', en: 'Intensive Care', zh: '重症监护室' };
  await withOrganization(platform.databases.app.prisma, organizationId, (tx) =>
    tx.unit.create({
      data: { organizationId, id, names, headPersonId: more.headPersonId ?? null, parentId: more.parentId ?? null },
    }),
  );
  return id;
}

/** A release written by its author through the API. */
export async function aPressRelease(
  author: TestMember,
  more: Partial<NewPressRelease> = {},
): Promise<{ id: string; version: number }> {
  const text = 'بخش تازهٔ تصویربرداری بیمارستان با حضور معاون درمان دانشگاه آغاز به کار کرد.';
  const body: NewPressRelease = {
    kind: 'news',
    language: 'fa',
    title: 'بخش تصویربرداری بیمارستان گشایش یافت',
    lead: text,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    ...more,
  };
  const { status, body: created, text: said } = await author.call(pressReleasesRoutes.create, { body });
  if (status !== 201) throw new Error(`a release was not created: ${status} ${said}`);
  return { id: created.id, version: created.version };
}

/** Lets a person sign in with a password, as accepting an invitation does. */
export async function givePassword({ platform }: TestApp, { personId }: TestPerson, password: string): Promise<void> {
  const { password: passwords } = await platform.auth.$context;
  await platform.databases.identity.prisma.account.create({
    data: {
      id: newId(),
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password: await passwords.hash(password),
    },
  });
}
