import { myEmailRoutes as routes, meRoutes } from '@ravabet/contracts/office/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { anybody, aPerson, givePassword, type TestPerson } from '../../testing/builders.ts';
import { personClient } from '../../testing/person-client.ts';
import { mailTo } from '../../testing/read-mail.ts';

const password = 'چراغ سبز کنار رودخانه';
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

async function somebody() {
  const person: TestPerson = await aPerson(app);
  await givePassword(app, person, password);
  return { ...person, ...personClient(app.app, { cookie: person.cookie }) };
}
const tokenIn = (mail: string): string => /confirm-email#([A-Za-z0-9_-]{43})/.exec(mail)?.[1] ?? '';
const confirm = (token: string) => anybody(app).call(routes.confirm, { body: { token } });

describe('the address of an account', () => {
  test('changes when the new one is confirmed, once, and the old one is told', async () => {
    const me = await somebody();
    const asked = await me.call(routes.ask, { body: { email: 'New.Address@example.ir', password } });
    expect(asked.status).toBe(204);
    const token = tokenIn(await mailTo(app, 'new.address@example.ir'));
    const sessions = personClient(app.app, { cookie: me.cookie });
    expect((await sessions.call(meRoutes.get)).body.person.email).toBe(me.email);
    expect((await confirm(token)).body).toEqual({ email: 'new.address@example.ir' });
    expect((await sessions.call(meRoutes.get)).body.person.email).toBe('new.address@example.ir');
    expect(await mailTo(app, me.email)).toContain('To: ');
    expect((await confirm(token)).problem).toBe('link-not-valid');
  });

  test('is asked for with the password only, and not for the address one has', async () => {
    const me = await somebody();
    const wrong = await me.call(routes.ask, { body: { email: 'x@example.ir', password: 'نه این' } });
    expect(wrong.problem).toBe('current-password-wrong');
    expect((await me.call(routes.ask, { body: { email: me.email, password } })).problem).toBe('email-unchanged');
    expect((await anybody(app).call(routes.ask, { body: { email: 'x@example.ir', password } })).problem).toBe(
      'not-signed-in',
    );
  });

  test('may be known to somebody else without being told: the answer is the same, the mail is another', async () => {
    const [me, other] = [await somebody(), await somebody()];
    expect((await me.call(routes.ask, { body: { email: other.email, password } })).status).toBe(204);
    expect(tokenIn(await mailTo(app, other.email))).toBe('');
  });

  test('is opened by the newest link only, and by none that another account has overtaken', async () => {
    const me = await somebody();
    await me.call(routes.ask, { body: { email: 'first@example.ir', password } });
    await me.call(routes.ask, { body: { email: 'second.one@example.ir', password } });
    const first = tokenIn(await mailTo(app, 'first@example.ir'));
    expect((await confirm(first)).problem).toBe('link-not-valid');
    await aPerson(app, { email: 'second.one@example.ir' });
    const second = tokenIn(await mailTo(app, 'second.one@example.ir'));
    expect((await confirm(second)).problem).toBe('link-not-valid');
    expect((await me.call(meRoutes.get)).body.person.email).toBe(me.email);
  });

  test('cannot be tried endlessly', async () => {
    const me = await somebody();
    const answers = [];
    for (let tries = 0; tries < 7; tries++) {
      answers.push((await me.call(routes.ask, { body: { email: 'x@example.ir', password: 'نه' } })).status);
    }
    expect(answers.at(-1)).toBe(429);
  });
});
