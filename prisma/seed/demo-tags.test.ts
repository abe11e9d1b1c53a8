import { expect, test } from 'vitest';
import { demoOlderReleases } from './demo-older-releases.ts';
import { demoReleasesInWork } from './demo-releases-in-work.ts';
import { demoReleasesPublished } from './demo-releases-published.ts';
import { demoTagsIn } from './demo-tags.ts';

test('every translated demo text has all its tags in its own language', () => {
  const all = [...demoOlderReleases, ...demoReleasesPublished, ...demoReleasesInWork];
  const missing = all.flatMap(({ tags, translations = [] }) =>
    translations.filter(({ language }) => demoTagsIn(language, tags).length < tags.length).map(() => tags),
  );
  expect(missing).toEqual([]);
});
