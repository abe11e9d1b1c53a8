import { expect, it } from 'vitest';
import { roomNames } from './room-names.ts';
import { roomFiles } from './scaffold-room.ts';

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

it('a room outside the six wings is refused', () => {
  expect(() => roomNames('kitchen/meals')).toThrow(/<wing>\/<slug>/);
});
