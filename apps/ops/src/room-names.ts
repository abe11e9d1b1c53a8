/** Every spelling of a room's name that the layers use. */
export type RoomNames = Record<string, string>;

const wings = ['newsdesk', 'media', 'protocol', 'opinion', 'management', 'office'];

function singularOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

const pascal = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const camel = (slug: string): string => pascal(slug).charAt(0).toLowerCase() + pascal(slug).slice(1);

/** @throws when the address is not <wing>/<slug> */
export function roomNames(address: string, singular?: string): RoomNames {
  const [wing = '', slug = ''] = address.split('/');
  if (!wings.includes(wing) || !/^[a-z]+(-[a-z]+)*$/.test(slug)) {
    throw new Error(`A room is <wing>/<slug>, a wing one of ${wings.join(', ')}, a slug like support-requests.`);
  }
  const one = singular ?? singularOf(slug);
  const words = slug.replaceAll('-', ' ');
  return {
    wing,
    slug,
    slugCamel: camel(slug),
    Slug: pascal(slug),
    singular: one,
    singularCamel: camel(one),
    Singular: pascal(one),
    table: one.replaceAll('-', '_'),
    words,
    Words: words.charAt(0).toUpperCase() + words.slice(1),
    words_one: one.replaceAll('-', ' '),
  };
}

export function fillIn(text: string, names: RoomNames): string {
  return Object.entries(names).reduce((filled, [key, value]) => filled.replaceAll(`__${key}__`, value), text);
}
