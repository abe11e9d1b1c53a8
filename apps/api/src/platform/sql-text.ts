import { createHash } from 'node:crypto';
import type { Conditions } from '@ravabet/permissions';
import type { Read } from '@ravabet/db/tenant-reader';

/** Collects values of a read; the text comes from closed lists in code, never from a person. */
export class SqlText {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Placeholder of one more value. */
  bind(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  where(condition: string): void {
    this.parts.push(condition);
  }

  get conditions(): string {
    return this.parts.join(' AND ');
  }

  /** What the ability lets the person read, over the room's own columns. */
  whereReadable(allowed: boolean | Conditions[], columns: Readonly<Record<string, string>>): void {
    if (allowed !== true) this.where(this.alternatives(allowed, columns));
  }

  /** The same as a condition to be put somewhere else. A fact without a column reads nothing. */
  alternatives(allowed: boolean | Conditions[], columns: Readonly<Record<string, string>>): string {
    if (typeof allowed === 'boolean') return String(allowed);
    const texts = allowed.map((conditions) =>
      Object.entries(conditions)
        .map(([fact, value]) => {
          const column = columns[fact];
          if (!column) return 'false';
          if (typeof value === 'string') return `${column} = ${this.bind(value, 'text')}`;
          return `${column} = ANY(${this.bind([...value.$in], 'text[]')})`;
        })
        .join(' AND '),
    );
    return `(${texts.map((text) => `(${text})`).join(' OR ')})`;
  }
}

const names = new Map<string, Read>();

/** A read whose name follows from its text. Texts are assembled from closed parts, so there are few. */
export function readOf(prefix: string, text: string): Read {
  let read = names.get(text);
  if (!read) {
    read = { name: `${prefix}_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`, text };
    names.set(text, read);
  }
  return read;
}
