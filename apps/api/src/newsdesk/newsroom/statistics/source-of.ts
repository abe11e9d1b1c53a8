export const sources = ['direct', 'inside', 'search', 'social', 'site'] as const;
export type Source = (typeof sources)[number];

/** Search engines and social networks by a part of their host's name; the office's own country first. */
const search =
  /(^|\.)(google\.[a-z.]{2,6}|bing\.com|duckduckgo\.com|yahoo\.com|yandex\.[a-z.]{2,6}|ya\.ru|baidu\.com|sogou\.com|so\.com|ecosia\.org|qwant\.com|startpage\.com|search\.brave\.com|parsijoo\.ir|zarebin\.ir|gerdoo\.me|kagi\.com|naver\.com)$/;
const social =
  /(^|\.)(t\.me|telegram\.(org|me)|eitaa\.(com|ir)|bale\.ai|ble\.ir|rubika\.ir|splus\.ir|soroush-app\.ir|igap\.net|virasty\.com|aparat\.com|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|t\.co|linkedin\.com|lnkd\.in|whatsapp\.com|wa\.me|youtube\.com|youtu\.be|reddit\.com|pinterest\.[a-z.]{2,6}|weibo\.(com|cn)|weixin\.qq\.com|threads\.(net|com)|bsky\.app|mastodon\.social|virgool\.io)$/;

/**
 * From which kind of place somebody came, by the host of the page that led here; the rest of its address is never looked at.
 * No host: typed, from a mail, from an app, or a page that does not say.
 */
export function sourceOf(host: string, own: ReadonlySet<string>): Source {
  if (host === '') return 'direct';
  if (own.has(host)) return 'inside';
  if (search.test(host)) return 'search';
  return social.test(host) ? 'social' : 'site';
}

/** The host alone, in small letters and without www and port; nothing where there is none. */
export function hostOf(referer: string | undefined): string {
  if (!referer) return '';
  const url = URL.parse(referer);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  return url.hostname.replace(/^www\./, '').slice(0, 100);
}
