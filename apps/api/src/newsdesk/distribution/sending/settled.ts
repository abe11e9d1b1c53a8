import type { Attempt } from './smtp-line.ts';

/** What became of one claimed delivery. */
export interface Settled {
  readonly id: string;
  readonly state: 'sent' | 'deferred' | 'bounced' | 'unknown' | 'queued';
  readonly reply: string;
  /** of a bounce: nobody has this address */
  readonly hard?: boolean;
  /** the receiving side put us off: counted, and given up after the limit */
  readonly putOff?: boolean;
}

/** Enhanced codes (RFC 3463) of addresses that do not exist. Other refusals speak of us, of the text, or of a full mailbox. */
const nobodyThere = /\b5\.1\.(1|2|3|6|10)\b|\b5\.2\.1\b/;
const nobodyInWords =
  /user unknown|unknown user|no such (user|mailbox|recipient)|does not exist|mailbox (not found|unavailable)/i;

export const isHardBounce = (code: number, reply: string): boolean =>
  code >= 500 &&
  (nobodyThere.test(reply) || ((code === 550 || code === 551 || code === 553) && nobodyInWords.test(reply)));

/** An attempt at the mail server as what it means for the delivery. */
export function settledBy(id: string, attempt: Attempt): Settled {
  const { end, reply } = attempt;
  if (end === 'accepted') return { id, state: 'sent', reply };
  if (end === 'unknown') return { id, state: 'unknown', reply };
  if (end === 'unsent') return { id, state: 'deferred', reply };
  if (attempt.code < 500) return { id, state: 'deferred', reply, putOff: true };
  return { id, state: 'bounced', reply, hard: isHardBounce(attempt.code, reply) };
}
