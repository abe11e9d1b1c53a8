import { request } from '@playwright/test';
import { linkMailedTo } from '../fixtures/mailbox.ts';
import { signIn } from '../fixtures/sign-in.ts';

export interface Colleague {
  username: string;
  email: string;
  password: string;
}

/** Somebody new at Shafa, through the same doors as everybody: invited by the manager, come in by the mail's link. */
export async function aColleague(username: string, baseURL: string): Promise<Colleague> {
  const password = 'a lamp beside the river';
  const email = `${username}@example.ir`;
  const origin = new URL(baseURL).origin;
  const manager = await request.newContext({ baseURL, storageState: await signIn('manager', baseURL) });
  const me = (await (await manager.get('/api/me')).json()) as { organizations: { id: string; slug: string }[] };
  const organizationId = me.organizations.find(({ slug }) => slug === 'shafa')?.id ?? '';
  const headers = { origin, 'idempotency-key': crypto.randomUUID() };
  const invitation = { email, name: username, roles: ['pr-officer'], unitId: null, locale: 'fa' };
  const invited = await manager.post(`/api/organizations/${organizationId}/people/invitations`, {
    headers,
    data: invitation,
  });
  if (!invited.ok()) throw new Error(await invited.text());
  const token = new URL(await linkMailedTo(email, '/invitation')).hash.slice(1);
  const account = { name: username, username, password, locale: 'fa' };
  const guest = await request.newContext({ baseURL, extraHTTPHeaders: { origin } });
  const accepted = await guest.post('/api/invitations/accept', { data: { token, account } });
  if (!accepted.ok()) throw new Error(await accepted.text());
  await manager.dispose();
  await guest.dispose();
  return { username, email, password };
}
