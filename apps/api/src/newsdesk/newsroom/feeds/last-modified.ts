/**
 * A date for readers that know no tags. It has whole seconds: given before its second is over, what comes later in that second would look
 * unchanged, so until then there is none. (The exact answer is the tag's.)
 */
export function lastModified(change: { at: Date; now: Date }): Record<string, string> {
  const second = Math.floor(change.at.getTime() / 1000) * 1000;
  if (change.at.getTime() === 0 || change.now.getTime() - second < 2000) return {};
  return { 'last-modified': new Date(second).toUTCString() };
}

/**
 * Whether the reader has it already. A tag decides where one is sent; a date only when it is the very one that was given: readers send
 * their own clock, other zones and nonsense, and none of these may hide a correction.
 */
export function isUnchanged(
  asked: { ifNoneMatch: string | undefined; ifModifiedSince: string | undefined },
  page: { tag: string; lastModified: string | undefined },
): boolean {
  const { ifNoneMatch, ifModifiedSince } = asked;
  if (ifNoneMatch !== undefined) {
    return ifNoneMatch === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === page.tag);
  }
  return page.lastModified !== undefined && ifModifiedSince === page.lastModified;
}
