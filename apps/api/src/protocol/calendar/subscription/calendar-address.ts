import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A part of every address that is drawn anew; without the installation's secret it opens nothing. */
export const newSalt = (): string => randomBytes(24).toString('base64url');

/**
 * The secret of an address. The table holds only its hash: a stolen copy of the database reads no calendar. It is derived and not drawn, so
 * that a request which is repeated because its answer was lost shows the address that was made, without it being kept in between.
 */
export const calendarToken = (secret: string, { id, salt }: { id: string; salt: string }): string =>
  createHmac('sha256', secret).update(`calendar ${id} ${salt}`).digest('base64url');

export const hashOfCalendarToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Its ending tells programs what they will find. */
export const calendarAddress = (publicUrl: string, token: string): string =>
  new URL(`/api/calendars/${token}.ics`, publicUrl).href;

export const tokenOfFile = (file: string): string | null => /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null;
