/**
 * Stands in for 'typebox' in the browser (see vite.config.ts): the same JSON Schemas as plain objects, without the type engine.
 * Forms check them with the real validator, which comes with the first form. Types are those of the real library.
 */
type Shape = Readonly<Record<string, unknown>>;
type Options = Shape | undefined;
type Properties = Readonly<Record<string, Shape>>;

const optional = '~optional';
const everyKey = '^.*$';

const named =
  (type: string) =>
  (options?: Options): Shape => ({ type, ...options });

export const Unknown = (options?: Options): Shape => ({ ...options });
export const Literal = (value: unknown, options?: Options): Shape => ({ type: typeof value, const: value, ...options });
export const Enum = (values: readonly unknown[], options?: Options): Shape => ({ enum: values, ...options });
export const Union = (anyOf: readonly Shape[], options?: Options): Shape => ({ anyOf, ...options });
export const Tuple = (items: readonly Shape[], options?: Options): Shape => ({
  type: 'array',
  additionalItems: false,
  items,
  minItems: items.length,
  ...options,
});
export const Optional = (shape: Shape): Shape => Object.defineProperty({ ...shape }, optional, { value: true });
/** Options of the object stay behind, as with the real one. */
export const Partial = ({ properties }: Shape): Shape =>
  object(Object.fromEntries(Object.entries(properties as Properties).map(([name, shape]) => [name, Optional(shape)])));

function object(properties: Properties, options?: Options): Shape {
  const required = Object.keys(properties).filter((name) => !(optional in (properties[name] as object)));
  return { type: 'object', ...(required.length > 0 && { required }), properties, ...options };
}

function array(items: Shape, options?: Options): Shape {
  return { type: 'array', items, ...options };
}

function record(_key: Shape, value: Shape, options?: Options): Shape {
  return { type: 'object', patternProperties: { [everyKey]: value }, ...options };
}

const text = named('string');
const truth = named('boolean');
const figure = named('number');
export const Integer = named('integer');
export const Null = named('null');
// Names of the language's own; exported under them only.
export { array as Array, object as Object, record as Record, text as String, truth as Boolean, figure as Number };
