/**
 * A text that no spreadsheet program takes for a formula: what begins with = + - @ tab or CR gets an apostrophe in front, which the
 * programs themselves use for "this is text" (OWASP, CSV injection). Full-width forms are folded by some programs, so they count too.
 */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
