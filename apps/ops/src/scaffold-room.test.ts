import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from './repository-root.ts';
import { roomNames } from './room-names.ts';
import { roomFiles, scaffoldRoom } from './scaffold-room.ts';

it('a new room has every door of the floor plan, under its own name', () => {
  const files = roomFiles(roomNames('protocol/support-requests'));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'packages/contracts/src/protocol/support-requests/support-requests.routes.ts',
      'packages/contracts/src/protocol/support-requests/support-request.workflow.ts',
      'apps/api/src/protocol/support-requests/support-requests.plugin.ts',
      'apps/api/src/protocol/support-requests/create-support-request.ts',
      'apps/api/src/protocol/support-requests/README.md',
      'apps/web/src/protocol/support-requests/support-request-list.page.tsx',
      'e2e/support-requests/support-requests.spec.ts',
      'packages/i18n/locales/zh/support-requests.json',
    ]),
  );
  for (const [path, content] of files) expect(`${path} ${content}`).not.toMatch(/__\w+__/);
});

it('a new room is written into every list of the house as it stands', () => {
  const root = mkdtempSync(join(tmpdir(), 'ravabet-room-'));
  const lists = [
    'packages/contracts/src/capabilities.ts',
    'packages/permissions/src/ability.ts',
    'apps/api/src/platform/problems.ts',
    'apps/api/src/app.ts',
    'apps/web/src/shared/paths.ts',
    'apps/web/src/app/i18next.d.ts',
    'apps/web/src/app/router.tsx',
    ...['fa', 'ar', 'en', 'zh'].map((language) => `packages/i18n/locales/${language}/problems.json`),
  ];
  for (const path of lists) cpSync(join(repositoryRoot, path), join(root, path));
  mkdirSync(join(root, 'prisma/schema'), { recursive: true });
  const { byHand, changed } = scaffoldRoom(root, roomNames('protocol/support-requests'));
  expect(byHand).toEqual([]);
  expect([...changed].sort()).toEqual([...lists].sort());
  for (const path of lists) expect(readFileSync(join(root, path), 'utf8')).toMatch(/support-?request/i);
  rmSync(root, { recursive: true });
});

it('a room outside the six wings is refused', () => {
  expect(() => roomNames('kitchen/meals')).toThrow(/<wing>\/<slug>/);
});
