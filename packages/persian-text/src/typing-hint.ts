/** What kind of slip a hint is about; the interface has a sentence for each. */
export type TypingHintKind =
  | 'arabic-letter'
  | 'missing-half-space-after-prefix'
  | 'missing-half-space-before-suffix'
  | 'stray-half-space'
  | 'straight-quote'
  | 'latin-digit'
  | 'arabic-digit'
  | 'latin-punctuation'
  | 'double-space'
  | 'space-before-punctuation'
  | 'space-after-opening'
  | 'missing-space-after-punctuation';

/**
 * One suggestion: replace [start, end) (UTF-16 units of the text) by `suggestion`. Never applied silently; applying
 * several is done from the last to the first, so that earlier offsets stay true.
 */
export interface TypingHint {
  kind: TypingHintKind;
  start: number;
  end: number;
  suggestion: string;
}
