/** A page of this newsroom as somebody pasted it: decoded, without host, fragment and closing slash; null where it could be none. */
export function targetPath(address: string): string | null {
  const withoutHost = address.trim().replace(/^https?:\/\/[^/?#]*/i, '');
  const [text = ''] = withoutHost.split('#');
  if (text.length > 1000) return null;
  try {
    const decoded = decodeURI(text.startsWith('/') ? text : `/${text}`);
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u001f]/.test(decoded) || !decoded.isWellFormed()) return null;
    const open = decoded.replace(/\/+(?=\?|$)/, '').replace(/^\/n\/[^/]+/, '');
    return open.startsWith('/') ? open : `/${open}`;
  } catch {
    return null;
  }
}
