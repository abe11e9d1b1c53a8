import { createHash } from 'node:crypto';
import { problem } from './problems.ts';

/** Where a page ends: the sort key's value and the id of the last row, bound to the list it belongs to. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

const stampOf = (scope: string): string => createHash('sha256').update(scope).digest('base64url').slice(0, 8);

/**
 * An opaque cursor. `scope` names organisation, list, filters and sort: a cursor of another list is refused, never misread.
 */
export function encodeCursor(scope: string, position: Position): string {
  return Buffer.from(JSON.stringify([stampOf(scope), position.key, position.id])).toString('base64url');
}

/** @throws invalid-cursor */
export function decodeCursor(scope: string, cursor: string): Position {
  try {
    const [stamp, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string];
    if (stamp === stampOf(scope) && typeof key === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { key, id };
  } catch {
    // falls through to the refusal
  }
  throw problem('invalid-cursor');
}
