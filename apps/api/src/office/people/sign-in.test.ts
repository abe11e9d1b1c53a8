import { createHmac } from 'node:crypto';
import { invitationAcceptanceRoutes as doors, meRoutes, peopleRoutes } from '@ravabet/contracts/office/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, anybody, aPerson, givePassword, type TestPerson } from '../../testing/builders.ts';
import { personClient } from '../../testing/person-client.ts';
import { mailTo as readMail } from '../../testing/read-mail.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
});
afterAll(() => app.close());

const goodPassword = 'چراغ سبز کنار رودخانه';
let lastAddress = 0;

/** A browser: keeps its cookies, comes from an address of its own. */
function aBrowser(address = `10.1.${(lastAddress >> 8) & 255}.${lastAddress++ & 255}`) {
  const jar = new Map<string, string>();
  const send = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.app.inject({
      method,
      url: path.startsWith('/api') ? path : `/api/auth${path}`,
      remoteAddress: address,
      headers: { ...(cookie && { cookie }) },
      ...(body && { payload: body }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') jar.delete(name);
      else jar.set(name, encodeURIComponent(value));
    }
    const json = answer.body.startsWith('{') ? (answer.json() as Record<string, unknown>) : {};
    return { status: answer.statusCode, body: json, text: answer.body, code: json.code };
  };
  return {
    jar,
    send,
    signIn: (username: string, password: string) => send('POST', '/sign-in/username', { username, password }),
  };
}

async function withPassword(person: TestPerson, password = goodPassword): Promise<TestPerson> {
  await givePassword(app, person, password);
  return person;
}

const mailTo = (address: string, after = 0) => readMail(app, address, after);

describe('an invitation', () => {
  test('comes by mail, makes an account and a membership once, and then its link is dead', async () => {
    const manager = await office.actingAs('pr-manager');
    const email = 'New.Colleague@example.ir';
    const invite = { email, name: 'شیوا رها', roles: ['pr-officer' as const], locale: 'fa' as const };
    expect((await (await office.actingAs('pr-officer')).call(peopleRoutes.invite, { body: invite })).problem).toBe(
      'forbidden',
    );
    expect((await manager.call(peopleRoutes.invite, { body: invite })).status).toBe(201);
    expect((await manager.call(peopleRoutes.invite, { body: invite })).problem).toBe('already-invited');
    const token = /invitation#([A-Za-z0-9_-]{43})/.exec(await mailTo('new.colleague@example.ir'))?.[1] ?? '';
    const guest = anybody(app);
    const look = await guest.call(doors.look, { body: { token } });
    expect(look.body).toMatchObject({ email: 'new.colleague@example.ir', roles: ['pr-officer'], hasAccount: false });
    const account = { name: 'شیوا رها', username: 'Shiva', password: goodPassword, locale: 'fa' as const };
    const weak = { token, account: { ...account, password: 'Password1234' } };
    expect((await guest.call(doors.accept, { body: weak })).problem).toBe('password-leaked');
    expect((await guest.call(doors.accept, { body: { token } })).problem).toBe('invalid-input');
    const accepted = await guest.call(doors.accept, { body: { token, account } });
    expect(accepted.body).toEqual({ organizationSlug: office.organization.slug, username: 'shiva' });
    for (const route of [doors.look, doors.accept]) {
      expect((await guest.call(route, { body: { token } })).problem).toBe('invitation-not-valid');
    }
    const browser = aBrowser();
    expect((await browser.signIn('SHIVA', goodPassword)).status).toBe(200);
    expect((await browser.send('GET', '/api/me')).body.organizations).toHaveLength(1);
  });

  test('that is resent has a new link only, and that is revoked has none', async () => {
    const manager = await office.actingAs('pr-manager');
    const body = { email: 'second@example.ir', name: 'دوم', roles: ['analyst' as const], locale: 'en' as const };
    const { id } = (await manager.call(peopleRoutes.invite, { body })).body;
    const tokenIn = (mail: string) => /invitation#([A-Za-z0-9_-]{43})/.exec(mail)?.[1] ?? '';
    const first = tokenIn(await mailTo('second@example.ir'));
    expect((await manager.call(peopleRoutes.resend, { params: { id }, body: {} })).status).toBe(200);
    const second = tokenIn(await mailTo('second@example.ir', 1));
    const look = (token: string) => anybody(app).call(doors.look, { body: { token } });
    const tokens = new Set([first, second]);
    expect(tokens.size).toBe(2);
    expect((await Promise.all([...tokens].map(look))).map(({ status }) => status).toSorted()).toEqual([200, 410]);
    expect((await manager.call(peopleRoutes.revokeInvitation, { params: { id }, body: {} })).status).toBe(204);
    expect((await Promise.all([...tokens].map(look))).map(({ status }) => status)).toEqual([410, 410]);
    expect((await look('A'.repeat(43))).problem).toBe('invitation-not-valid');
  });
});

describe('signing in', () => {
  test('works by user name and by mail, with a new session each time and no secret in the answer', async () => {
    const person = await withPassword(await aPerson(app));
    const browser = aBrowser();
    const first = await browser.signIn(person.username, goodPassword);
    expect(first.status).toBe(200);
    expect(first.text).not.toContain('"token"');
    const before = browser.jar.get('ravabet.session_token');
    const second = await browser.send('POST', '/sign-in/email', { email: person.email, password: goodPassword });
    expect(second.status).toBe(200);
    expect(browser.jar.get('ravabet.session_token')).not.toBe(before);
  });

  test('answers a wrong password, an unknown name and a suspended person alike, and as slowly', async () => {
    const known = await withPassword(await aPerson(app));
    const suspended = await withPassword(await aPerson(app));
    await app.platform.databases.identity.prisma.person.update({
      where: { id: suspended.personId },
      data: { suspendedAt: new Date() },
    });
    const tries: [string, string][] = [
      [known.username, 'not the password'],
      ['nobody_of_this_name', 'not the password'],
      [suspended.username, goodPassword],
      ['x', 'not the password'],
    ];
    const answers = [];
    for (const [name, password] of tries) {
      const began = performance.now();
      const { status, text } = await aBrowser().signIn(name, password);
      expect(performance.now() - began).toBeGreaterThan(300);
      answers.push(`${status} ${text.replace(/urn:request:[^"]+/, '')}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('sign-in-refused');
  });

  test('is slowed for one name from one network, whether it exists or not, and for nobody else', async () => {
    const person = await withPassword(await aPerson(app));
    const own = aBrowser();
    await own.signIn(person.username, goodPassword);
    for (const name of [person.username, 'unknown_name_here']) {
      const attacker = aBrowser('10.9.9.9');
      for (let n = 0; n < 5; n++) expect((await attacker.signIn(name, 'wrong password')).status).toBe(401);
      expect((await attacker.signIn(name, goodPassword)).code).toBe('too-many-requests');
    }
    // The owner from elsewhere, and the owner's own browser from the attacker's network.
    expect((await aBrowser().signIn(person.username, goodPassword)).status).toBe(200);
    const sameOffice = aBrowser('10.9.9.9');
    sameOffice.jar.set('ravabet.device', own.jar.get('ravabet.device') ?? '');
    expect((await sameOffice.signIn(person.username, goodPassword)).status).toBe(200);
  });

  test('asks for the second factor once it is on, and a recovery code works one time', async () => {
    const person = await withPassword(await aPerson(app));
    const browser = aBrowser();
    await browser.signIn(person.username, goodPassword);
    const enabled = await browser.send('POST', '/two-factor/enable', { password: goodPassword });
    expect(enabled.status).toBe(200);
    const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] };
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    expect((await browser.send('POST', '/two-factor/verify-totp', { code: '000000' })).code).toBe('code-refused');
    expect((await browser.send('POST', '/two-factor/verify-totp', { code: totp(secret) })).status).toBe(200);
    const next = aBrowser();
    expect((await next.signIn(person.username, goodPassword)).body.twoFactorRedirect).toBe(true);
    expect((await next.send('GET', '/api/me')).code).toBe('not-signed-in');
    const use = (browserOf: ReturnType<typeof aBrowser>) =>
      browserOf.send('POST', '/two-factor/verify-backup-code', { code: backupCodes[0] });
    expect((await use(next)).status).toBe(200);
    expect((await next.send('GET', '/api/me')).status).toBe(200);
    const third = aBrowser();
    await third.signIn(person.username, goodPassword);
    expect((await use(third)).code).toBe('code-refused');
  });

  test('offers a passkey to the signed-in person, for this host', async () => {
    const person = await withPassword(await aPerson(app));
    const browser = aBrowser();
    expect((await browser.send('GET', '/passkey/generate-register-options')).status).toBe(401);
    await browser.signIn(person.username, goodPassword);
    const options = await browser.send('GET', '/passkey/generate-register-options');
    expect(options.body).toMatchObject({ rp: { id: 'localhost' } });
  });
});

describe('a new password', () => {
  test('comes by a mailed link, ends every session within a second and is asked for in silence', async () => {
    const person = await withPassword(await aPerson(app));
    const client = personClient(app.app, { cookie: person.cookie });
    expect((await client.call(meRoutes.get)).status).toBe(200);
    const browser = aBrowser();
    const ask = (email: string) =>
      browser.send('POST', '/request-password-reset', { email, redirectTo: '/reset-password' });
    const [known, unknown] = [await ask(person.email), await ask('nobody@example.ir')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const token = /reset-password#([A-Za-z0-9]+)/.exec(await mailTo(person.email))?.[1] ?? '';
    const reset = (newPassword: string) => browser.send('POST', '/reset-password', { token, newPassword });
    expect((await reset('کوتاه')).code).toBe('password-too-short');
    expect((await reset('mohammad1370')).code).toBe('password-leaked');
    expect((await reset('یک جملهٔ تازه برای ورود')).status).toBe(200);
    expect((await reset('یک جملهٔ دیگر برای ورود')).code).toBe('link-not-valid');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await client.call(meRoutes.get)).problem).toBe('not-signed-in');
    expect((await browser.signIn(person.username, goodPassword)).status).toBe(401);
    expect((await browser.signIn(person.username, 'یک جملهٔ تازه برای ورود')).status).toBe(200);
  });

  test('needs the present one, and other places are signed out', async () => {
    const person = await withPassword(await aPerson(app));
    const [here, there] = [aBrowser(), aBrowser()];
    await here.signIn(person.username, goodPassword);
    await there.signIn(person.username, goodPassword);
    const change = (currentPassword: string) =>
      here.send('POST', '/change-password', {
        currentPassword,
        newPassword: 'جمله‌ای که تازه است',
        revokeOtherSessions: true,
      });
    expect((await change('wrong password')).code).toBe('current-password-wrong');
    expect((await change(goodPassword)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await there.send('GET', '/api/me')).code).toBe('not-signed-in');
    expect((await here.send('GET', '/api/me')).status).toBe(200);
  });
});

describe('the ways of the sign-in library', () => {
  test('are a closed list, and refuse fields and addresses that are not theirs', async () => {
    const person = await withPassword(await aPerson(app));
    const browser = aBrowser();
    await browser.signIn(person.username, goodPassword);
    for (const path of [
      '/sign-up/email',
      '/delete-user',
      '/change-email',
      '/list-sessions',
      '/revoke-session',
      '/is-username-available',
      '/error',
      '/ok',
    ]) {
      for (const method of ['GET', 'POST'] as const) {
        expect((await browser.send(method, path, method === 'POST' ? {} : undefined)).code).toBe('not-found');
      }
    }
    const update = (body: object) => browser.send('POST', '/update-user', body);
    expect((await update({ email: 'other@example.ir' })).code).toBe('invalid-input');
    expect((await update({ suspendedAt: null })).code).toBe('invalid-input');
    expect((await update({ locale: 'en' })).status).toBe(200);
    const away = { email: 'a@b.ir', redirectTo: 'https://elsewhere.example/' };
    expect((await browser.send('POST', '/request-password-reset', away)).code).toBe('invalid-input');
  });

  test('end the membership’s standing for an account that is suspended in the middle', async () => {
    const person = await aMember(app, office.organization, 'pr-officer');
    expect((await person.call(meRoutes.get)).status).toBe(200);
    await app.platform.databases.identity.prisma.person.update({
      where: { id: person.personId },
      data: { suspendedAt: new Date() },
    });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await person.call(meRoutes.get)).problem).toBe('not-signed-in');
  });
});

/** RFC 6238 with SHA-1, six digits, thirty seconds. */
function totp(base32: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32.replace(/=+$/, '')].map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
