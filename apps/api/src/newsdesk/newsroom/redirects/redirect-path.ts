/** An older address as it is kept and looked for: decoded, without host, fragment and closing slash; null for none that could be one. */
export function redirectPath(address: string): string | null {
  const withoutHost = address.trim().replace(/^https?:\/\/[^/?#]*/i, '');
  const [text = ''] = withoutHost.split('#');
  if (text.length > 1000) return null;
  try {
    const decoded = decodeURI(text.startsWith('/') ? text : `/${text}`);
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u001f]/.test(decoded) || !decoded.isWellFormed()) return null;
    const open = decoded.replace(/\/+(?=\?|$)/, '');
    return open.startsWith('/') ? open : `/${open}`;
  } catch {
    return null;
  }
}
