import { directionOfLanguage } from '@ravabet/i18n/direction';
import './release-prose.css';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { createElement, type ReactNode } from 'react';
import type { BodyNode } from './body-text.ts';
import { ReleaseExtras } from './release-extras.tsx';

const tags: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
};
const markTags: Record<string, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };
const safeAddress = /^(https?:|mailto:|tel:)/i;

/** A body as elements: no markup is ever parsed here, and unknown nodes show their text only. */
function drawn(node: BodyNode, key: number): ReactNode {
  if (node.type === 'text') return drawnText(node, key);
  if (node.type === 'fact') {
    // Its emphasis is drawn as that of a text; what it says follows the figure until publication.
    return (
      <span key={key} className="fact-chip">
        {drawnText({ ...node, text: String(node.attrs?.text ?? '') }, key)}
      </span>
    );
  }
  if (node.type === 'hardBreak') return <br key={key} />;
  if (node.type === 'horizontalRule') return <hr key={key} />;
  const inside = node.content?.map(drawn);
  if (node.type === 'heading') {
    const level = Math.min(4, Math.max(2, Number(node.attrs?.level) || 2));
    return createElement(`h${level}`, { key, dir: 'auto' }, inside);
  }
  if (node.type === 'table') {
    return (
      <table key={key}>
        <tbody>{inside}</tbody>
      </table>
    );
  }
  if (node.type === 'quote') return <QuoteShown key={key} node={node} />;
  const tag = tags[node.type];
  if (!tag) return <span key={key}>{inside}</span>;
  const spans =
    tag === 'td' || tag === 'th'
      ? { colSpan: Number(node.attrs?.colspan ?? 1), rowSpan: Number(node.attrs?.rowspan ?? 1) }
      : {};
  const start = tag === 'ol' && Number(node.attrs?.start) > 1 ? { start: Number(node.attrs?.start) } : {};
  return createElement(tag, { key, ...(tag === 'p' && { dir: 'auto' }), ...spans, ...start }, inside);
}

/** What somebody said, and who it was. */
function QuoteShown({ node }: { node: BodyNode }): ReactNode {
  const [speaker, position] = [node.attrs?.speaker, node.attrs?.position].map((part) => String(part ?? ''));
  return (
    <figure className="quote">
      <blockquote>{node.content?.map(drawn)}</blockquote>
      {(speaker || position) && (
        <figcaption dir="auto">
          <cite>{speaker}</cite> {position && <span className="position">{position}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function drawnText(node: BodyNode, key: number): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>((inner, mark, index) => {
    const href = String(mark.attrs?.href ?? '');
    if (mark.type === 'link') {
      return safeAddress.test(href) ? (
        <a key={`${key}-${index}`} href={href} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      ) : (
        inner
      );
    }
    const tag = markTags[mark.type];
    return tag ? createElement(tag, { key: `${key}-${index}` }, inner) : inner;
  }, node.text ?? '');
}

/** The place opens the first paragraph, as newspapers print it; before a heading, a list or a table it has a line of its own. */
function withPlace(place: string, content: readonly BodyNode[]): ReactNode {
  const [first, ...rest] = content;
  if (!place) return content.map(drawn);
  if (first?.type !== 'paragraph') {
    return [
      <p key="place" dir="auto" className="text-quiet">
        {place}
      </p>,
      ...content.map(drawn),
    ];
  }
  return [
    <p key="place" dir="auto">
      <span className="text-quiet">{place} — </span>
      {first.content?.map(drawn)}
    </p>,
    ...rest.map(drawn),
  ];
}

/** A release as it will be read: what stands under the page's title. */
export function ReleaseText({ release }: { release: PressRelease }): ReactNode {
  return (
    <div
      lang={release.language}
      dir={directionOfLanguage(release.language)}
      data-quotable=""
      className="flex flex-col gap-4"
    >
      {release.overTitle && (
        <p dir="auto" className="text-quiet">
          {release.overTitle}
        </p>
      )}
      {release.subTitle && (
        <p dir="auto" className="text-18 text-quiet">
          {release.subTitle}
        </p>
      )}
      {release.lead && (
        <p dir="auto" className="font-medium">
          {release.lead}
        </p>
      )}
      {release.pictures.map((picture) => (
        <figure key={picture.fileId} className="flex flex-col gap-1">
          {picture.file.previewUrl && (
            <img
              src={picture.file.previewUrl}
              alt={picture.alternativeText}
              {...(picture.file.width &&
                picture.file.height && { width: picture.file.width, height: picture.file.height })}
              className="h-auto w-full rounded-card bg-shade"
            />
          )}
          {(picture.caption || picture.credit) && (
            <figcaption dir="auto" className="text-13 text-quiet">
              {picture.caption} {picture.credit && <span>({picture.credit})</span>}
            </figcaption>
          )}
        </figure>
      ))}
      <div className="release-prose">{withPlace(release.placeLine, (release.body as BodyNode).content ?? [])}</div>
      <ReleaseExtras release={release} />
    </div>
  );
}
