/**
 * Where a text was read before, as it is compared: path and query without host, decoded, in lower case, without the slash and the names of
 * files that servers add by themselves. Null when there is nothing to go by.
 */
export function oldAddressOf(address: string): string | null {
  try {
    const { pathname, search } = new URL(address.trim(), 'http://old.invalid');
    const path = decodeURIComponent(pathname)
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/\/{2,}/g, '/');
    const plain = path.replace(/\/(index|default)\.(html?|php|aspx?)$/, '/').replace(/(.)\/$/, '$1');
    const whole = plain + decodeURIComponent(search).normalize('NFC').toLowerCase();
    return whole === '/' || whole.length > 1000 || whole.includes('\0') ? null : whole;
  } catch {
    return null;
  }
}
