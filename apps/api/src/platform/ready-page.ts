import { encodeCursor } from './keyset.ts';
import { ReadyJson } from './serve.ts';

/** A row whose JSON the database has written, with its place in the list; lists in the order of their ids need no key. */
interface ReadyRow {
  readonly json: string;
  readonly id: string;
  readonly key?: string;
}

/** A page of a list, from rows of which one more than `limit` was asked for: whether it came tells whether there is a next page. */
export function readyPage<Row extends ReadyRow>(
  scope: string,
  rows: readonly Row[],
  limit: number,
  jsonOf: (row: Row) => string = ({ json }) => json,
): ReadyJson {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const next = last ? JSON.stringify(encodeCursor(scope, { key: last.key ?? '', id: last.id })) : 'null';
  return new ReadyJson(`{"items":[${items.map(jsonOf).join(',')}],"next":${next}}`);
}
