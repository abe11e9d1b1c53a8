import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@ravabet/contracts';
import { type ArchiveImportOptions, archiveImportsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { expect, vi } from 'vitest';
import { prepareFile } from '../../../../office/files/prepare-file.ts';
import { receiveUpload } from '../../../../office/files/receive-upload.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Office } from '../../../../testing/acting-as.ts';
import type { TestApp } from '../../../../testing/build-test-app.ts';

export const options: ArchiveImportOptions = {
  outcome: 'published',
  language: 'fa',
  kind: 'news',
  calendar: 'jalali',
  numbered: false,
};

/** As the files room keeps an upload. */
export async function uploadedTo(app: TestApp, from: Office, name: string, bytes: Buffer | string): Promise<string> {
  const officer = await from.actingAs('pr-officer');
  const standing = await app.platform.memberships.standingOf(officer.personId, from.organization.id);
  if (!standing) throw new Error('no member');
  const path = join(app.dataDir, 'upload');
  writeFileSync(path, bytes as string);
  const id = newId();
  await receiveUpload(app.platform, standing.actor, { id, path, name, size: Buffer.byteLength(bytes as string) });
  await prepareFile(app.platform, { organizationId: from.organization.id, fileId: id });
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
  const begun = await member.call(routes.begin, { body: { fileIds, options: { ...options, ...more } } });
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
