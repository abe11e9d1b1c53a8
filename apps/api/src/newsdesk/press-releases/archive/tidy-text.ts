import { stripBidiControls } from '@ravabet/persian-text';

// What a text column cannot hold or a reader cannot see, tab and line ends excepted; half-spaces are letters' business and stay.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const unseen = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/g;

/** Text of another system without what cannot be stored; white space stays as it is. */
export const storable = (text: string): string => text.toWellFormed().replaceAll(unseen, '').replaceAll('\u00A0', ' ');

/** The same on one line, e.g. a title. */
export const oneLine = (text: string, max: number): string => {
  const line = stripBidiControls(storable(text)).replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= max) return line;
  return `${characters
    .slice(0, max - 1)
    .join('')
    .replace(/\s\S{0,30}$/, '')}…`;
};
