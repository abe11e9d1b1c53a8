import { nameKeys, nameWords } from './name-key.ts';

const arabic = /\p{Script=Arabic}/u;
const han = /\p{Script=Han}/u;
const scriptOf = (text: string): 'arabic' | 'han' | 'latin' =>
  han.test(text) ? 'han' : arabic.test(text) ? 'arabic' : 'latin';

/** Letters to change, add, take away or swap with their neighbour (optimal string alignment), as a share of the longer text. */
function closeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) best = Math.min(best, at(row - 2, column - 2) + 1);
      (rows[row] as number[]).push(best);
    }
  }
  return 1 - at(one.length, other.length) / longest;
}

/** The mean closeness of the words when each goes to its best partner, longest words first; words left over count as nothing. */
function matched(one: readonly string[], other: readonly string[], like: (a: string, b: string) => number): number {
  const left = [...other];
  let sum = 0;
  let weight = 0;
  for (const word of one.toSorted((a, b) => b.length - a.length)) {
    const scores = left.map((candidate) => like(word, candidate));
    const best = Math.max(0, ...scores);
    const at = scores.indexOf(best);
    const partner = at < 0 ? '' : (left.splice(at, 1)[0] ?? '');
    const size = Math.max(word.length, partner.length);
    sum += best * size;
    weight += size;
  }
  weight += left.reduce((sizes, word) => sizes + word.length, 0);
  return weight === 0 ? 0 : sum / weight;
}

const keyCloseness = (one: string, other: string): number =>
  Math.max(0, ...nameKeys(one).flatMap((a) => nameKeys(other).map((b) => closeness(a, b))));

/** The more consonants agree, the less it can be chance: half for one, seven eighths for three. */
const evidence = (one: readonly string[], other: readonly string[]): number => {
  const length = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.min(12, ...nameKeys(word).map((key) => key.length)), 0);
  return 1 - 0.5 ** Math.min(length(one), length(other));
};

/** Word by word in any order, or as one word: «محمدرضا», «Mohammad Reza». */
function soundAlike(one: readonly string[], other: readonly string[]): number {
  const joined = keyCloseness(one.join(''), other.join(''));
  return Math.max(joined, matched(one, other, keyCloseness)) * evidence(one, other);
}

/**
 * How likely two names are spellings of one: 0 (nothing in common) … 1 (the same).
 *
 * Definition. Of the words of both names (nameWords): in one script, the mean of how near they sound (twice) and how near they
 * are as written; in different scripts, how near they sound. Nearness of two words is 1 − d / the longer length, d being the optimal string
 * alignment distance; sound is compared on nameKeys, word by word in any order and joined, and weighed by
 * 1 − 2^(−consonants). Names in Chinese characters are compared by characters as written; with another script they have no
 * likeness (0): characters do not say their sound.
 * The score ranks; it does not decide. Brothers and namesakes score high.
 *
 * Shape: two strings → number in [0, 1]; symmetric; 1 for a name with itself (with at least one letter). Errors: none.
 * Complexity: O(words² · letters²) on at most 8 words.
 * Source: optimal string alignment: Boytsov, Indexing methods for approximate dictionary searching, ACM JEA 16 (2011), 2.2;
 * the greedy pairing of words after Monge & Elkan, The field matching problem (KDD 1996).
 *
 * @example nameLikeness('محمدرضا رضایی', 'Mohammad Reza Rezaee') // 0.996
 */
export function nameLikeness(one: string, other: string): number {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(' ') === b.join(' ')) return 1;
  const [scriptA, scriptB] = [scriptOf(one), scriptOf(other)];
  if (scriptA === 'han' || scriptB === 'han') {
    return scriptA === scriptB ? closeness(a.join(''), b.join('')) : 0;
  }
  // Which of the two is matched first must not matter.
  const both = (of: (x: readonly string[], y: readonly string[]) => number): number => Math.max(of(a, b), of(b, a));
  const sound = both(soundAlike);
  if (scriptA !== scriptB) return sound;
  const written = Math.max(
    closeness(a.join(''), b.join('')),
    both((x, y) => matched(x, y, closeness)),
  );
  return (2 * sound + written) / 3;
}

/** The best likeness among the names of two people, each in several scripts. */
export const bestLikeness = (ones: readonly string[], others: readonly string[]): number =>
  Math.max(0, ...ones.flatMap((one) => others.map((other) => nameLikeness(one, other))));
