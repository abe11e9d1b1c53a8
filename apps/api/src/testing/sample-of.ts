import { newId } from '../platform/new-id.ts';

export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const day = '2027-03-21';
const byFormat: Record<string, () => string> = {
  uuid: newId,
  date: () => day,
  'date-time': () => `${day}T08:30:00.000Z`,
  email: () => 'somebody@example.ir',
};
const byPattern = (pattern: string): string =>
  ['press-releases', 'a-slug', day, 'abcdefgh', '#0e7c86', '123456', 'https://example.ir/'].find((text) =>
    new RegExp(pattern, 'u').test(text),
  ) ?? 'a';

/**
 * A value that a schema of a contract allows, every property filled in. `idOf` gives the ids (a pointer → an id); where a schema leaves
 * a choice, `choice` says which one is taken (the last, when there are fewer).
 */
export function sampleOf(
  schema: Schema | undefined,
  idOf: (pointer: string) => string = () => newId(),
  pointer = '',
  choice = 0,
): unknown {
  if (!schema) return undefined;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) {
    const one = schema.anyOf[Math.min(choice, schema.anyOf.length - 1)];
    return sampleOf(one, idOf, pointer, choice);
  }
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, one]) => [
          key,
          sampleOf(one, idOf, `${pointer}/${key}`, choice),
        ]),
      );
    case 'array':
      return schema.items && (!schema.items.enum || (schema.minItems ?? 0) > 0)
        ? [sampleOf(schema.items, idOf, `${pointer}/0`, choice)]
        : [];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return false;
    case 'string':
      if (schema.format === 'uuid') return idOf(pointer);
      if (schema.format && byFormat[schema.format]) return byFormat[schema.format]?.();
      if (schema.pattern) return byPattern(schema.pattern);
      return 'سلام'.padEnd(schema.minLength ?? 0, 'x');
    case undefined:
    default:
      return { type: 'paragraph' };
  }
}

/** Where text stands in a value, as paths of keys. */
export function textPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textPaths(one, [...path, key]));
}

/** The value with another one at the path. */
export function withAt(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = withAt((value as Record<string, unknown>)[key], rest, other);
  return copy;
}

/** Whether a schema leaves a choice between kinds of things, e.g. a person or a unit; one between a value and null is none. */
export function leavesChoice(schema: Schema | undefined): boolean {
  if (!schema) return false;
  const kinds = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (kinds.length > 1 && kinds.some(({ type }) => type === 'object')) return true;
  return [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
  ].some(leavesChoice);
}
