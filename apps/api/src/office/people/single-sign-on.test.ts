import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

/** A real OpenID provider; `login` is the account its user signs in as, `verified` what it says of the mail address. */
const there = { login: '', verified: true };
let issuer: Server;
let app: TestApp;
beforeAll(async () => {
  issuer = createServer();
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'ravabet',
        client_secret: 'a secret between the two',
        redirect_uris: ['http://localhost:3000/api/auth/callback/sso'],
      },
    ],
    pkce: { required: () => false },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    async findAccount(_ctx, id) {
      const claims = () => ({ sub: id, email: `${id}@example.ir`, email_verified: there.verified, name: id });
      return { accountId: id, claims };
    },
    cookies: { keys: ['for the test'] },
  });
  const callback = provider.callback();
  issuer.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    void (async () => {
      const { grantId: earlier, params, prompt } = await provider.interactionDetails(request, response);
      if (prompt.name === 'login') {
        await provider.interactionFinished(request, response, { login: { accountId: there.login } });
        return;
      }
      const grant = earlier
        ? await provider.Grant.find(earlier)
        : new provider.Grant({ accountId: there.login, clientId: String(params.client_id) });
      grant?.addOIDCScope('openid email profile');
      const grantId = await grant?.save();
      await provider.interactionFinished(
        request,
        response,
        { consent: { grantId: grantId ?? '' } },
        { mergeWithLastSubmission: true },
      );
    })();
  });
  app = await buildTestApp({
    settings: { OIDC_ISSUER: url, OIDC_CLIENT_ID: 'ravabet', OIDC_CLIENT_SECRET: 'a secret between the two' },
  });
});
afterAll(async () => {
  await app.close();
  issuer.closeAllConnections();
  issuer.close();
});

const cookiesOf = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** Goes the whole way of a browser, and says where it ends and whether somebody is signed in there. */
async function signInAs(login: string) {
  there.login = login;
  const own = new Map<string, string>();
  const begun = await app.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/social',
    payload: { provider: 'sso', callbackURL: '/', errorCallbackURL: '/sign-in' },
  });
  for (const { name, value } of begun.cookies) own.set(name, encodeURIComponent(value));
  let address = (begun.json() as { url: string }).url;
  const jar = new Map<string, string>();
  for (let hops = 0; hops < 10 && !address.startsWith('http://localhost:3000/'); hops++) {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: cookiesOf(jar) } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/) ?? [];
      jar.set(name, value);
    }
    address = new URL(answer.headers.get('location') ?? '/nowhere', address).href;
  }
  const back = new URL(address);
  const ended = await app.app.inject({
    method: 'GET',
    url: `${back.pathname}${back.search}`,
    headers: { cookie: cookiesOf(own), host: 'localhost:3000' },
  });
  for (const { name, value } of ended.cookies) own.set(name, encodeURIComponent(value));
  const me = await app.app.inject({ method: 'GET', url: '/api/me', headers: { cookie: cookiesOf(own) } });
  return { leadsTo: String(ended.headers.location), signedIn: me.statusCode === 200, me };
}

test('somebody who has an account with the verified mail address comes in by single sign-on', async () => {
  const person = await aPerson(app, { username: 'sso_known', email: 'sso_known@example.ir' });
  const { signedIn, me } = await signInAs('sso_known');
  expect(signedIn).toBe(true);
  expect((me.json() as { person: { id: string } }).person.id).toBe(person.personId);
  expect((await signInAs('sso_known')).signedIn).toBe(true);
});

test('somebody who was never invited gets no account', async () => {
  const { signedIn, leadsTo } = await signInAs('sso_stranger');
  expect(signedIn).toBe(false);
  expect(leadsTo).toContain('error=');
  expect(
    await app.platform.databases.identity.prisma.person.count({ where: { email: 'sso_stranger@example.ir' } }),
  ).toBe(0);
});

test('a mail address that the provider has not verified opens nobody’s account', async () => {
  await aPerson(app, { username: 'sso_claimed', email: 'sso_claimed@example.ir' });
  there.verified = false;
  expect((await signInAs('sso_claimed')).signedIn).toBe(false);
  there.verified = true;
});
