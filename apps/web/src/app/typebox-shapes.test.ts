import * as Real from 'typebox/type';
import { expect, test } from 'vitest';
import * as Shapes from './typebox-shapes.ts';

/** The same schema in both: every builder that contracts and forms use. */
function everyKind(type: typeof Real): unknown {
  const name = type.String({ minLength: 1, maxLength: 300 });
  const person = type.Object(
    { id: type.String({ format: 'uuid' }), name, age: type.Optional(type.Integer({ minimum: 0 })) },
    { additionalProperties: false },
  );
  return [
    person,
    type.Partial(person),
    type.Object({ note: type.Optional(name) }),
    type.Array(person, { maxItems: 3 }),
    type.Union([type.Literal('a'), type.Literal(1), type.Literal(true), type.Null()]),
    type.Enum(['draft', 'published']),
    type.Record(type.String(), type.Unknown()),
    type.Tuple([type.String(), type.Boolean()]),
  ];
}

test('the browser holds forms and routes by the same schemas as the server', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(everyKind(Shapes as unknown as typeof Real))).toEqual(plain(everyKind(Real)));
});
