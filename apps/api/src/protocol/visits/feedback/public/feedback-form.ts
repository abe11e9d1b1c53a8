import { type FeedbackRating, feedbackRatings, feedbackTextAtMost } from '@ravabet/contracts/protocol/visits';
import { toLatinDigits } from '@ravabet/persian-text';
import { type FormValues, textOf } from '../../../../newsdesk/newsroom/share/public-pages.ts';

export type GivenRatings = Record<FeedbackRating, number | null>;
export type FeedbackProblem = 'wrongRating' | 'tooLong' | 'nothing' | 'tooMany';

export interface ReadForm {
  readonly ratings: GivenRatings;
  readonly text: string;
  /** what is wrong with which field */
  readonly problems: ReadonlyMap<FeedbackRating | 'text', FeedbackProblem>;
}

/** Longer than may be kept, so that the length can be told and what was typed is given back. */
const readable = 30_000;

/** What a form without scripts says: each rating 1 to 5 or nothing, and a text. Saying nothing at all is a slip. */
export function readFeedbackForm(values: FormValues): ReadForm {
  const problems = new Map<FeedbackRating | 'text', FeedbackProblem>();
  const ratings: GivenRatings = { welcome: null, programme: null, interpretation: null, hospitality: null };
  for (const name of feedbackRatings) {
    const typed = toLatinDigits(textOf(values, name, 20));
    if (typed === '') continue;
    if (/^[1-5]$/.test(typed)) ratings[name] = Number(typed);
    else problems.set(name, 'wrongRating');
  }
  const text = textOf(values, 'text', readable, true);
  if (text.length > feedbackTextAtMost) problems.set('text', 'tooLong');
  const isEmpty = text === '' && feedbackRatings.every((name) => ratings[name] === null);
  if (isEmpty && problems.size === 0) problems.set('welcome', 'nothing');
  return { ratings, text, problems };
}
