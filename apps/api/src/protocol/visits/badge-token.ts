import { randomBytes } from 'node:crypto';

/** What stands in the code of a badge: 96 random bits, short enough for a code that a cheap camera reads. */
export const badgeToken = (): string => randomBytes(12).toString('base64url');
