import type { Role } from '@ravabet/contracts';
import { filesRoutes, uploadsUrl } from '@ravabet/contracts/office/files';
import { type ArchiveImportOptions, archiveImportsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { expect, vi } from 'vitest';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';

export const importOptions: ArchiveImportOptions = {
  outcome: 'published',
  language: 'fa',
  kind: 'news',
  calendar: 'jalali',
  numbered: false,
};

/** Uploads a file as the web app does, and waits until it may be used. The app must be working. */
export async function uploadedTo(app: TestApp, from: Office, name: string, bytes: Buffer | string): Promise<string> {
  const officer = await from.actingAs('pr-officer');
  const content = Buffer.from(bytes as string);
  const url = uploadsUrl.replace(':organizationId', from.organization.id);
  const common = { cookie: officer.cookie, 'tus-resumable': '1.0.0' };
  const metadata = `name ${Buffer.from(name).toString('base64')}`;
  const begun = await app.app.inject({
    method: 'POST',
    url,
    headers: { ...common, 'upload-length': String(content.length), 'upload-metadata': metadata },
  });
  const location = String(begun.headers.location);
  const sent = await app.app.inject({
    method: 'PATCH',
    url: location,
    headers: { ...common, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    payload: content,
  });
  if (sent.statusCode !== 204) throw new Error(`not uploaded: ${sent.statusCode} ${sent.body}`);
  const id = location.split('/').at(-1) ?? '';
  const state = async () => (await officer.call(filesRoutes.get, { params: { id } })).body.state;
  await vi.waitFor(async () => expect(await state()).toBe('ready'), 20_000);
  return id;
}

/** Begins an import and waits until it has been read. */
export async function readBy(
  from: Office,
  fileIds: string[],
  more: Partial<ArchiveImportOptions> = {},
  role: Role = 'pr-manager',
) {
  const member = await from.actingAs(role);
  const begun = await member.call(routes.begin, { body: { fileIds, options: { ...importOptions, ...more } } });
  if (begun.status !== 201) throw new Error(`not begun: ${begun.text}`);
  const { id } = begun.body;
  const state = async () => (await member.call(routes.get, { params: { id } })).body;
  const until = (wanted: string) => vi.waitFor(async () => expect((await state()).state).toBe(wanted), 20_000);
  await until('ready');
  return {
    id,
    member,
    state,
    until,
    items: async () => (await member.call(routes.items, { params: { id }, query: { limit: 100 } })).body.items,
    async run() {
      const { version } = await state();
      const answer = await member.call(routes.run, { params: { id }, body: { version } });
      if (answer.status !== 200) throw new Error(`not run: ${answer.text}`);
      await until('done');
      return state();
    },
  };
}
