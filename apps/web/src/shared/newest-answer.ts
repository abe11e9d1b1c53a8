import { replaceEqualDeep } from '@tanstack/react-query';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const isVersioned = (value: unknown): value is Versioned =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Versioned>).id === 'string' &&
  typeof (value as Partial<Versioned>).version === 'number';

/** The records of an answer: itself, or those that it lists. */
function recordsOf(answer: unknown): Versioned[] {
  if (isVersioned(answer)) return [answer];
  const items = typeof answer === 'object' && answer !== null ? (answer as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? items.filter(isVersioned) : [];
}

/**
 * What a page knows after another answer came. Answers overtake each other: one that was asked for before a change and comes after it
 * would show the record as it was, and the next change would be refused as stale. Versions only rise, so the older answer is dropped.
 */
export function newestAnswer(known: unknown, answer: unknown): unknown {
  const versions = new Map(recordsOf(known).map(({ id, version }) => [id, version]));
  const isOlder = recordsOf(answer).some(({ id, version }) => version < (versions.get(id) ?? version));
  return isOlder ? known : replaceEqualDeep(known, answer);
}
