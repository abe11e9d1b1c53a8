import { isWellFormedText } from '@ravabet/persian-text';

/**
 * `Content-Disposition` for a file with a name in any letters: an ASCII name for old programs, the real one in RFC 8187 form.
 * Nothing of a name can leave its quotes or name a folder.
 */
export function attachment(name: string, ascii: string): string {
  const clean = (isWellFormedText(name) ? name : ascii)
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const encoded = encodeURIComponent(clean || ascii).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
