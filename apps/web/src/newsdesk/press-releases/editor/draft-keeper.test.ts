import type { PressRelease, PressReleaseChange } from '@ravabet/contracts/newsdesk/press-releases';
import { describe, expect, it, vi } from 'vitest';
import { CallProblem } from '../../../shared/call-problem.ts';
import type { StoredDraft } from '../../../shared/draft-store.ts';
import type { ReleaseContent } from '../release-content.ts';
import { releaseOfBegun } from './begun-releases.ts';
import type { BegunRelease } from './begun-store.ts';
import { DraftKeeper } from './draft-keeper.ts';

const begun: BegunRelease = {
  id: 'release',
  organizationId: 'organization',
  author: { id: 'officer', name: 'رضا کاظمی' },
  kind: 'news',
  language: 'fa',
  key: 'key',
  at: '2026-08-06T07:00:00.000Z',
};
const release = (change: Partial<PressRelease> = {}): PressRelease => ({
  ...releaseOfBegun(begun),
  title: 'آغاز واکسیناسیون',
  version: 1,
  ...change,
});

/** A server of one release, and the device's store. */
function desk(start = release()) {
  const server = { release: start, isDown: false, keys: [] as string[], begun: 0 };
  const device: { draft: StoredDraft<ReleaseContent> | null } = { draft: null };
  const onMerged = vi.fn();
  const keeper = (seen = server.release) =>
    new DraftKeeper(seen, {
      async begin() {
        server.begun++;
        if (server.isDown) throw new CallProblem('no-answer', 0);
      },
      async send({ version, ...change }: PressReleaseChange, key) {
        server.keys.push(key);
        if (server.isDown) throw new CallProblem('no-answer', 0);
        if (version !== server.release.version) throw new CallProblem('stale-version', 409);
        server.release = { ...server.release, ...change, version: version + 1 } as PressRelease;
        return server.release;
      },
      latest: async () => server.release,
      keep: async (draft) => void (device.draft = draft),
      find: async () => device.draft,
      drop: async () => void (device.draft = null),
      onSaved: () => undefined,
      onMerged,
    });
  return { server, device, keeper, onMerged };
}

describe('a draft that keeps itself', () => {
  it('is on the server after saving, and no longer on the device', async () => {
    const { server, device, keeper } = desk();
    const writing = keeper();
    writing.change('lead', 'از امروز');
    expect(device.draft?.changes).toEqual({ lead: 'از امروز' });
    await expect(writing.flush()).resolves.toBe(2);
    expect(server.release.lead).toBe('از امروز');
    expect(device.draft).toBeNull();
  });

  it('stays on the device while the server cannot be reached, and is sent again with the same key', async () => {
    const { server, device, keeper } = desk();
    const writing = keeper();
    server.isDown = true;
    writing.change('lead', 'بی‌ارتباط');
    await writing.save();
    expect(writing.read().status).toBe('offline');
    expect(device.draft?.changes).toEqual({ lead: 'بی‌ارتباط' });
    server.isDown = false;
    await writing.flush();
    expect(server.keys[0]).toBe(server.keys[1]);
    expect(server.release.lead).toBe('بی‌ارتباط');
  });

  it('left by a closed tab is taken up on return', async () => {
    const { server, keeper, device } = desk();
    device.draft = { version: 1, base: keeper().read().content, changes: { lead: 'نیمه‌کاره' }, at: '' };
    const back = keeper();
    await back.resume();
    expect(server.release.lead).toBe('نیمه‌کاره');
  });
});

describe('a draft begun without a line', () => {
  it('says that it is on this device only, and is created with its text when the line is back', async () => {
    const { server, device, keeper } = desk();
    server.isDown = true;
    const writing = keeper({ ...server.release, version: 0 });
    await writing.resume();
    writing.change('lead', 'بی‌خط آغاز شد');
    await writing.save();
    expect(writing.read().status).toBe('offline');
    expect(device.draft?.changes).toEqual({ lead: 'بی‌خط آغاز شد' });
    server.isDown = false;
    await expect(writing.flush()).resolves.toBe(2);
    expect(server.release.lead).toBe('بی‌خط آغاز شد');
    expect(device.draft).toBeNull();
  });

  it('is created even when nothing was written in it, and never called saved before', async () => {
    const { server, keeper } = desk();
    server.isDown = true;
    const writing = keeper({ ...server.release, version: 0 });
    await writing.resume();
    expect(writing.read().status).toBe('offline');
    server.isDown = false;
    await writing.save();
    expect(writing.read().status).toBe('saved');
    expect(server.begun).toBe(2);
  });

  it('and left is taken up again where it was', async () => {
    const { server, device, keeper } = desk();
    const begun = { ...server.release, version: 0 };
    device.draft = { version: 0, base: keeper().read().content, changes: { lead: 'نیمه‌کاره' }, at: '' };
    await keeper(begun).resume();
    expect(server.release).toMatchObject({ lead: 'نیمه‌کاره', version: 2 });
  });
});

describe('two people in one release', () => {
  it('who write in different fields both keep their words', async () => {
    const { server, keeper, onMerged } = desk();
    const mine = keeper();
    server.release = { ...server.release, subTitle: 'از همکار', version: 2 };
    mine.change('lead', 'از من');
    await mine.flush();
    expect(server.release).toMatchObject({ subTitle: 'از همکار', lead: 'از من', version: 3 });
    expect(onMerged).toHaveBeenCalledOnce();
  });

  it('who write in the same field are asked, and nothing is overwritten', async () => {
    const { server, keeper, device } = desk();
    const mine = keeper();
    server.release = { ...server.release, lead: 'از همکار', version: 2 };
    mine.change('lead', 'از من');
    await mine.save();
    expect(mine.read()).toMatchObject({ status: 'conflict', conflict: { fields: ['lead'] } });
    expect(server.release.lead).toBe('از همکار');
    expect(device.draft?.changes).toEqual({ lead: 'از من' });
    await mine.resolve({ ...mine.read().content, lead: 'از هر دو' });
    expect(server.release).toMatchObject({ lead: 'از هر دو', version: 3 });
  });
});
