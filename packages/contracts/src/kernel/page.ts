import * as Type from 'typebox';

/** Query keys that every list takes. `cursor` is opaque; it is refused when it belongs to another list, sort or organisation. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
  cursor: Type.Optional(Type.String({ maxLength: 400, pattern: '^[A-Za-z0-9_-]+$' })),
};

export const pageOf = <T extends Type.TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) });

export interface Page<T> {
  items: T[];
  next: string | null;
}
