import { request } from '@playwright/test';
import { type Person, signIn } from '../fixtures/sign-in.ts';

/** Written by the officer, approved and published by the manager, through the API. @returns the public address */
export async function publishAsTheOffice(
  baseURL: string,
  release: { language: 'fa' | 'en'; title: string },
): Promise<string> {
  const as = async (person: Person) =>
    request.newContext({
      baseURL,
      storageState: await signIn(person, baseURL),
      extraHTTPHeaders: { origin: new URL(baseURL).origin },
    });
  const officer = await as('officer');
  const manager = await as('manager');
  const me = (await (await officer.get('/api/me')).json()) as { organizations: { id: string; slug: string }[] };
  const organization = me.organizations.find(({ slug }) => slug === 'shafa')?.id ?? '';
  const base = `/api/organizations/${organization}/press-releases`;
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: release.title }] }] };
  const send = async (who: typeof officer, path: string, data: object) => {
    const answer = await who.post(base + path, { data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number; publicUrl: string | null };
  };
  const draft = await send(officer, '', { kind: 'news', lead: release.title, body, ...release });
  let step = await send(officer, `/${draft.id}/submit`, { version: draft.version });
  step = await send(manager, `/${draft.id}/approve`, { version: step.version });
  step = await send(manager, `/${draft.id}/publish`, { version: step.version });
  await officer.dispose();
  await manager.dispose();
  return step.publicUrl ?? '';
}
