import { apiModule } from './api-module.ts';
import { askApi, type Officer, type ReleasePage, releasesPath } from './ask-api.ts';
import type { BareTask } from './bare-server.ts';
import type { Filled } from './fill-database.ts';

export interface Paths {
  list: string;
  etag: string;
  deep: string;
  search: string;
  counts: string;
  ids: string[];
  newsroom: string;
  feed: string;
}

const from = '2025-03-20T20:30:00.000Z';
const until = '2026-03-20T20:30:00.000Z';

/** What the rows ask of the API, and what the bare server must know to say the same. */
export async function prepareTask(officer: Officer, filled: Filled): Promise<{ task: BareTask; paths: Paths }> {
  const { searchTokens, toPrefixTsQuery } = await apiModule();
  const ask = (path: string) => askApi(officer, path);
  const list = releasesPath(officer, '?limit=25');
  const { etag } = await ask(list);
  let deep = list;
  let cursor = '';
  for (let page = 1; page < 40; page++) {
    const { next } = JSON.parse((await ask(deep)).text) as ReleasePage;
    if (next === null) break;
    cursor = next;
    deep = `${list}&cursor=${encodeURIComponent(next)}`;
  }
  const [, key = '', id = ''] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  const drafts = JSON.parse((await ask(releasesPath(officer, '?limit=100&state=draft'))).text) as ReleasePage;
  const ids = drafts.items.map((item) => item.id);
  const record = await ask(releasesPath(officer, `/${ids[0]}`));
  const allowedActions = record.text.slice(record.text.indexOf('"allowedActions":') + 17, -1);
  const counts = releasesPath(officer, `/count-by-month?from=${from}&until=${until}&calendar=jalali`);
  const { months } = JSON.parse((await ask(counts)).text) as { months: { start: string }[] };
  const newsroom = `/n/${filled.largeOrganizationSlug}/fa`;
  const pages: BareTask['pages'] = {};
  for (const path of [newsroom, `${newsroom}/feed.atom`]) {
    const { text, mediaType } = await ask(path);
    pages[path] = { mediaType, body: text };
  }
  const task: BareTask = {
    organizationId: officer.organizationId,
    authorId: (JSON.parse(record.text) as { author: { id: string } }).author.id,
    cursor: { key, id },
    tsquery: toPrefixTsQuery(searchTokens(filled.rareWord)),
    allowedActions,
    months: { from, until, starts: months.map(({ start }) => start) },
    pages,
  };
  const search = releasesPath(officer, `?limit=25&q=${encodeURIComponent(filled.rareWord)}`);
  return { task, paths: { list, etag, deep, search, counts, ids, newsroom, feed: `${newsroom}/feed.atom` } };
}
