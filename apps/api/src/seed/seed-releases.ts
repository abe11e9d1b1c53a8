import { type DemoRelease, demoDocument, type DemoText } from '@ravabet/db/seed/demo-release';
import { demoCorrection, demoEmbargoedRelease, demoOlderReleases } from '@ravabet/db/seed/demo-older-releases';
import { demoReleasesInWork } from '@ravabet/db/seed/demo-releases-in-work';
import { demoReleasesPublished } from '@ravabet/db/seed/demo-releases-published';
import { demoShortReleases } from '@ravabet/db/seed/demo-short-releases';
import { demoTagsIn } from '@ravabet/db/seed/demo-tags';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { HouseStyle } from './seed-house-style.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

/** One release as the rest of the seed needs it. */
export interface BegunRelease {
  readonly id: string;
  readonly organizationId: string;
  readonly title: string;
  readonly daysAgo: number;
}

interface Seen {
  id: string;
  version: number;
  state: string;
  waitsForRole: string | null;
}

const contentOf = (text: DemoText) => ({
  overTitle: text.overTitle ?? '',
  title: text.title,
  subTitle: text.subTitle ?? '',
  lead: text.lead,
  placeLine: text.placeLine ?? '',
  body: demoDocument(text.body),
});

/** Takes every demo release as far as it has come, oldest first, through the API. */
export async function seedReleases(
  platform: Platform,
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
  houseOf: (slug: string) => HouseStyle,
): Promise<BegunRelease[]> {
  const begun: BegunRelease[] = [];
  const all = [
    ...demoOlderReleases,
    ...demoReleasesPublished,
    ...demoShortReleases,
    ...demoReleasesInWork,
    demoEmbargoedRelease,
  ];
  for (const release of all.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const slug = release.organization ?? 'shafa';
    const organizationId = organizations.get(slug)?.id ?? '';
    const note = (id: string, title: string) => begun.push({ id, organizationId, title, daysAgo: release.daysAgo });
    const call = caller(app, people, organizationId);
    const by =
      slug === 'shafa' ? { manager: 'manager', head: 'head' } : { manager: `${slug}-manager`, head: `${slug}-head` };
    const author = release.author ?? 'officer';
    const { kind, tags } = release;
    const house = houseOf(slug);
    const placing = { tags, topicIds: house.topicIdsFor(tags), boilerplateId: house.boilerplateIdOf('fa') };
    const embargo = release.embargoedForHours && {
      embargoUntil: new Date(Date.now() + release.embargoedForHours * 3_600_000).toISOString(),
    };
    const content = { ...placing, ...contentOf(release), ...embargo };
    const { id } = await call<Seen>(author, 'POST', '', { kind, language: 'fa', ...content });
    note(id, release.title);
    await takeTo(call, by, author, id, release);
    for (const { language, published, ...text } of release.translations ?? []) {
      const made = await call<Seen>('translator', 'POST', `/${id}/translations`, { language, title: text.title });
      note(made.id, text.title);
      const { version } = await call<Seen>('translator', 'GET', `/${made.id}`);
      const boilerplateId = house.boilerplateIdOf(language);
      const words = { boilerplateId, tags: demoTagsIn(language, tags) };
      await call('translator', 'PATCH', `/${made.id}`, { version, ...words, ...contentOf(text) });
      if (published) await takeTo(call, by, 'translator', made.id, { ...release, state: 'published' });
    }
    if (release.title === demoCorrection.title) await correct(call, by.manager, author, id);
    await comment(platform, people, organizationId, id, release);
  }
  return begun;
}

type Caller = <A = unknown>(
  username: string,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
) => Promise<A>;

function caller(app: FastifyInstance, people: ReadonlyMap<string, SeededPerson>, organizationId: string): Caller {
  return async (username, method, path, body) => {
    const answer = await app.inject({
      method,
      url: `/api/organizations/${organizationId}/press-releases${path}`,
      headers: {
        cookie: people.get(username)?.cookie ?? '',
        ...(method !== 'GET' && { 'idempotency-key': newId() }),
      },
      ...(body && { payload: body }),
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: ${username} ${method} ${path}: ${answer.body}`);
    return answer.json();
  };
}

async function takeTo(
  call: Caller,
  by: { manager: string; head: string },
  author: string,
  id: string,
  { state, reason = '', daysAgo }: DemoRelease,
): Promise<void> {
  const step = async (username: string, verb: string, more: object = {}): Promise<Seen> => {
    const { version } = await call<Seen>(username, 'GET', `/${id}`);
    await call(username, 'POST', `/${id}/${verb}`, { version, ...more });
    return call<Seen>(username, 'GET', `/${id}`);
  };
  if (state === 'draft') return;
  let seen = await step(author, 'submit');
  if (state === 'changes-requested') return void (await step(by.manager, 'request-changes', { reason }));
  // What waits in review for the head has passed the manager; other releases wait for the manager.
  if (state === 'in-review' && seen.waitsForRole === 'pr-manager' && daysAgo === 1) return;
  while (seen.state === 'in-review') {
    seen = await step(seen.waitsForRole === 'head' ? by.head : by.manager, 'approve');
  }
  if (state === 'approved') return;
  if (state === 'scheduled') {
    const scheduledFor = new Date(Date.now() + 2 * 86_400_000).toISOString();
    return void (await step(by.manager, 'schedule', { scheduledFor }));
  }
  await step(by.manager, 'publish');
  if (state === 'withdrawn') await step(by.manager, 'withdraw', { reason });
}

/** A mistake put right openly, by the same steps as people take. */
async function correct(call: Caller, manager: string, author: string, id: string): Promise<void> {
  const { id: correctionId } = await call<{ id: string }>(author, 'POST', `/${id}/corrections`, {});
  const path = `/${id}/corrections/${correctionId}`;
  const { note, lead } = demoCorrection;
  await call(author, 'PATCH', path, { version: 1, note, lead });
  await call(author, 'POST', `${path}/submit`, { version: 2 });
  await call(manager, 'POST', `${path}/approve`, { version: 3 });
  await call(manager, 'POST', `${path}/publish`, { version: 4 });
}

async function comment(
  { databases }: Platform,
  people: ReadonlyMap<string, SeededPerson>,
  organizationId: string,
  subjectId: string,
  { comments = [] }: DemoRelease,
): Promise<void> {
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    tx.comment.createMany({
      data: comments.map(({ by, text }) => ({
        organizationId,
        id: newId(),
        subjectType: 'PressRelease',
        subjectId,
        text,
        authorId: people.get(by)?.id ?? '',
      })),
    }),
  );
}
