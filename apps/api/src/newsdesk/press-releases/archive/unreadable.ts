import type { UnreadableReason } from '@ravabet/contracts/newsdesk/press-releases';

/** Thrown for one file of an archive that cannot be read; the others go on. Its reason has a sentence in every language. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
