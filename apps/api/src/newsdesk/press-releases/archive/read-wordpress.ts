import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ArchiveDoubt } from '@ravabet/contracts/newsdesk/press-releases';
import { SaxesParser } from 'saxes';
import { parseHtml } from './html-tree.ts';
import { htmlToBody } from './html-to-body.ts';
import { oldAddressOf } from '../../newsroom/share/old-address.ts';
import { completeText, type ReadText } from './read-text.ts';
import { Unreadable } from './unreadable.ts';

/** One entry of a WordPress export (WXR), as its elements say it. */
export interface WordPressPost {
  readonly id: string;
  readonly guid: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly link: string;
  readonly publishedAt: string;
  readonly content: string;
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly protected: boolean;
  readonly attachmentUrl: string;
  readonly thumbnailId: string;
  /** the text is longer than anything that is a text */
  readonly tooLong: boolean;
}

const longest = 8 * 1024 ** 2;

/** Elements that are read; each is found by its name with the prefix that WordPress always writes. */
const fields: Record<
  string,
  | 'id'
  | 'guid'
  | 'type'
  | 'status'
  | 'title'
  | 'link'
  | 'gmt'
  | 'local'
  | 'content'
  | 'excerpt'
  | 'password'
  | 'attachmentUrl'
  | 'metaKey'
  | 'metaValue'
  | 'tag'
> = {
  'wp:post_id': 'id',
  guid: 'guid',
  'wp:post_type': 'type',
  'wp:status': 'status',
  title: 'title',
  link: 'link',
  'wp:post_date_gmt': 'gmt',
  'wp:post_date': 'local',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_password': 'password',
  'wp:attachment_url': 'attachmentUrl',
  'wp:meta_key': 'metaKey',
  'wp:meta_value': 'metaValue',
  category: 'tag',
};

/**
 * Reads the export as it comes, entry by entry: its size is of no matter. Entities are never fetched nor expanded, a document type ends the
 * reading, small mistakes of old exports (a stray control character, `&nbsp;`) do not.
 * @throws Unreadable
 */
export async function* readWordPress(source: Readable): AsyncGenerator<WordPressPost> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const ready: WordPressPost[] = [];
  let refused: Unreadable | null = null;
  let root = '';
  let depth = 0;
  let text = '';
  let post: Record<string, string> | null = null;
  let tags: string[] = [];
  let domain = '';
  let tooLong = false;
  const grow = (more: string): void => {
    if (post === null) return;
    if (text.length + more.length > longest) tooLong = true;
    else text += more;
  };
  parser.on('error', () => undefined);
  parser.on('doctype', () => {
    refused = new Unreadable('xml-doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    root ||= name;
    text = '';
    domain = name === 'category' ? String(attributes['domain'] ?? '') : '';
    if (name === 'item' && post === null) {
      post = {};
      tags = [];
      tooLong = false;
    }
  });
  parser.on('text', grow);
  parser.on('cdata', grow);
  parser.on('closetag', ({ name }) => {
    depth--;
    if (post === null) return;
    if (name === 'item') {
      ready.push(postOf(post, tags, tooLong));
      post = null;
      return;
    }
    const field = fields[name];
    if (field === 'tag') {
      if (domain === 'post_tag') tags.push(text.trim());
    } else if (field === 'metaValue') {
      if (post['metaKey'] === '_thumbnail_id') post['thumbnail'] = text.trim();
    } else if (field && post[field] === undefined) post[field] = text;
    else if (field === 'metaKey') post[field] = text.trim();
    text = '';
  });
  const decoder = new StringDecoder('utf8');
  for await (const chunk of source) {
    parser.write(decoder.write(chunk as Buffer));
    if (refused) throw refused;
    if (root && root !== 'rss') throw new Unreadable('not-a-text');
    yield* ready.splice(0);
  }
  parser.write(decoder.end());
  // A file that was cut off ends inside an entry: what was whole has been given, the rest is told.
  if (root !== 'rss' || depth !== 0) throw new Unreadable(root === 'rss' ? 'damaged' : 'not-a-text');
  yield* ready.splice(0);
}

function postOf(found: Readonly<Record<string, string>>, tags: readonly string[], tooLong: boolean): WordPressPost {
  const get = (field: string): string => found[field] ?? '';
  const gmt = get('gmt').trim();
  return {
    id: get('id').trim(),
    guid: get('guid').trim(),
    type: get('type').trim() || 'post',
    status: get('status').trim() || 'publish',
    title: get('title'),
    link: get('link').trim(),
    publishedAt: gmt && !gmt.startsWith('0000') ? `${gmt.replace(' ', 'T')}Z` : get('local').trim(),
    content: get('content'),
    excerpt: get('excerpt'),
    tags,
    protected: get('password').trim() !== '',
    attachmentUrl: get('attachmentUrl').trim(),
    thumbnailId: get('thumbnail'),
    tooLong,
  };
}

/** Which entries are texts of the site at all; menus, revisions and attachments are parts of its machinery. */
export const isText = ({ type }: WordPressPost): boolean =>
  !/^(attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|acf-|elementor_|wp_)/.test(
    type,
  );

/** Only what the public could read is offered; the rest is shown as left out, and can be taken in by hand. */
export const wasPublic = ({ status, protected: locked, type }: WordPressPost): boolean =>
  status === 'publish' && !locked && type !== 'page';

/** A post as a text. `thumbnail` is the address of its picture, which stands outside of the content. */
export function readPost(post: WordPressPost, thumbnail: string | null): ReadText {
  if (post.tooLong) throw new Unreadable('too-large');
  const { html, leftOut } = withoutShortcodes(post.content);
  const read = htmlToBody(
    parseHtml(/<(p|div|h\d|ul|ol|table|figure|blockquote)[\s>]/i.test(html) ? html : paragraphs(html)),
  );
  const first = thumbnail ? [{ src: thumbnail, alternativeText: '', caption: '' }] : [];
  const pictures = [...first, ...read.pictures.filter(({ src }) => src !== thumbnail)];
  const doubts: ArchiveDoubt[] = leftOut || read.leftOut ? ['parts-left-out'] : [];
  return completeText(
    {
      title: htmlText(post.title),
      lead: htmlText(post.excerpt),
      content: read.content,
      pictures,
      at: post.publishedAt ? new Date(post.publishedAt) : null,
      tags: post.tags,
      oldAddress: post.link ? oldAddressOf(post.link) : null,
      doubts,
    },
    post.link || post.guid || post.id,
  );
}

const htmlText = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** WordPress keeps paragraphs as empty lines and makes them only when it shows them. */
const paragraphs = (text: string): string =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => `<p>${part.trim().replaceAll(/\r?\n/g, '<br>')}</p>`)
    .join('');

/** [caption]…[/caption] keeps its picture and its words as a figure; other shortcodes only WordPress understands. */
function withoutShortcodes(content: string): { html: string; leftOut: boolean } {
  const captions = content.replaceAll(
    /\[caption[^\]]{0,500}\]((?:<a[^>]{0,1000}>)?\s*<img[^>]{0,2000}>\s*(?:<\/a>)?)([^[]{0,2000})\[\/caption\]/gi,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  );
  const html = captions.replaceAll(
    /\[\/?(gallery|video|audio|embed|playlist|contact-form[\w-]*|vc_[\w-]+|et_[\w-]+|rev_slider)[^\]]{0,1000}\]/gi,
    '',
  );
  return { html, leftOut: html !== captions };
}
