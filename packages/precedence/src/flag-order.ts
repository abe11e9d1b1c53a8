/** Where the flag of the host stands in a row: at the row's own right (first), in the middle, or at its left (last). */
export type HostFlag = 'first' | 'centre' | 'last';

export interface PlacedFlag {
  country: string;
  /** in order of honour, from 1 */
  place: number;
  /** from the left of who looks at the row, from 0 */
  x: number;
  isHost: boolean;
}

/**
 * The flags of a row, in order of honour.
 *
 * Definition: the right of a row is the row's own, which is the left of who looks at it. The host's flag stands by the
 * convention of the house; the guests' flags in the given order (alphabetical or of precedence, which the caller
 * decides, once each, without the host's): with the host first or last, from the row's right to its left; with the
 * host in the middle, the first at its right, the second at its left, and so on outwards.
 * Laws: every country once; x is a permutation of 0 … n − 1; the picture is the same in every language.
 *
 * Shape: (countries in order, host country, convention) → flags by place. Complexity: O(n²) over a few dozen.
 * Source: custom of flags (the place of honour is the right; with an odd number it may be the middle); equality of
 * states by alphabet as in the United Nations' flag code.
 *
 * @example flagOrder(['IQ', 'TR'], 'IR', 'centre').map(({ country, x }) => [country, x]) // IR 1, IQ 0, TR 2
 */
export function flagOrder(countries: readonly string[], host: string, hostFlag: HostFlag): PlacedFlag[] {
  const guests = [...new Set(countries)].filter((country) => country !== '' && country !== host);
  const row = (line: readonly string[]): PlacedFlag[] =>
    line.map((country, index) => ({ country, place: index + 1, x: index, isHost: country === host }));
  if (hostFlag === 'first') return row([host, ...guests]);
  if (hostFlag === 'last') return row([...guests, host]);
  const atRight = guests.filter((_, index) => index % 2 === 0).toReversed();
  const atLeft = guests.filter((_, index) => index % 2 === 1);
  const line = [...atRight, host, ...atLeft];
  return [host, ...guests].map((country, index) => ({
    country,
    place: index + 1,
    x: line.indexOf(country),
    isHost: country === host,
  }));
}
