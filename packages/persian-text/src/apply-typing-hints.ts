import { typingHints } from './typing-hints.ts';

/** One change can bring another to light («مي روم» first gets its letter); in practice there are two rounds. */
const mostRounds = 6;

/**
 * The text as it reads when every typing hint is taken, until none is left.
 *
 * Definition: each round takes all hints of typingHints from the last to the first; rounds go on until nothing changes.
 * Letters and digits are never added, lost or moved: without its spaces, the search form (normalizeForSearch) of the
 * result is that of the text. Only for showing what would change and for changing what a person said to change.
 *
 * Shape: any string → string. Errors: none. Idempotent. Complexity: O(n) for each rule and round.
 * Source: the house's own, after typingHints.
 *
 * @example applyTypingHints('او مي رود ، گفت: "سلام"') // 'او می‌رود، گفت: «سلام»'
 */
export function applyTypingHints(text: string): string {
  let current = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const hints = typingHints(current);
    if (hints.length === 0) break;
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, suggestion } of hints) {
      pieces.push(current.slice(from, start), suggestion);
      from = end;
    }
    pieces.push(current.slice(from));
    current = pieces.join('');
  }
  return current;
}
