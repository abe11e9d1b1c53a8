import type { DoorPerson } from '@ravabet/contracts/protocol/events';
import { nameKeys, nameTokens, nameWords, normalizeForSearch } from '@ravabet/persian-text';

interface Findable {
  readonly person: DoorPerson;
  readonly text: string;
  readonly tokens: readonly string[];
}
const atMost = 20;

/** Read once for a list: a thousand names are then gone through at every letter without anybody noticing. */
export const findableOf = (people: readonly DoorPerson[]): Findable[] =>
  people.map((person) => ({
    person,
    text: normalizeForSearch(`${person.name} ${person.affiliation}`),
    tokens: nameTokens([person.name]),
  }));

/** Every way to read neighbours as one word: «Mohammad Reza» is «محمدرضا». */
function joinings([first, second, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  const apart = joinings([second, ...rest]).map((way) => [first, ...way]);
  const joined = rest.length > 0 ? joinings(rest).map((way) => [first + second, ...way]) : [[first + second]];
  return [...apart, ...joined];
}

/** Who is meant by what was typed: as it is written first, then whoever sounds like it in another script or spelling. */
export function findPeople(findable: readonly Findable[], typed: string): DoorPerson[] {
  const written = normalizeForSearch(typed).split(' ').filter(Boolean);
  if (written.length === 0) return [];
  const ways = joinings(nameWords(typed).slice(0, 5)).map((words) => words.map(nameKeys));
  const sounds = (tokens: readonly string[]): boolean =>
    ways.some((words) =>
      words.every((keys) => keys.some((key) => key.length > 1 && tokens.some((one) => one.startsWith(`~${key}`)))),
    );
  const asWritten = findable.filter(({ text }) => written.every((word) => text.includes(word)));
  const asHeard = findable.filter((one) => !asWritten.includes(one) && sounds(one.tokens));
  return [...asWritten, ...asHeard].slice(0, atMost).map(({ person }) => person);
}
