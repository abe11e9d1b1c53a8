import type { Language } from '@ravabet/contracts';
import { localeTags, speak } from '@ravabet/i18n';
import { countWords } from '@ravabet/persian-text';
import { renderBody } from '../render-body.ts';
import type { ExportedRelease } from '../export-all/read-exported.ts';
import { mediaAssociations, partBodies, partConcepts } from './ninjs-parts.ts';

const standard = { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' };
const tagOf = (language: Language): string => ({ ...localeTags, fa: 'fa-IR', ar: 'ar' })[language];

/** Usable is what the newsroom shows; what was withdrawn is cancelled; all else, and what is under embargo, is withheld. */
function statusOf({ state }: ExportedRelease, embargoed: boolean): 'usable' | 'withheld' | 'canceled' {
  if (state === 'withdrawn') return 'canceled';
  return state === 'published' && !embargoed ? 'usable' : 'withheld';
}

/** A release as news agencies exchange it. */
export function ninjsOf(release: ExportedRelease, now: Date): Record<string, unknown> {
  const { id, language, publishedAt, embargoUntil, officeNumber, publicUrl, organization, bodyText } = release;
  const embargoed = embargoUntil !== null && new Date(embargoUntil) > now && release.state !== 'withdrawn';
  const isComposite = release.pictures.length > 0 || release.media.length > 0;
  const headline = (role: string, value: string) => (value ? [{ role, contentType: 'text/plain', value }] : []);
  return {
    uri: `urn:uuid:${id}`,
    type: isComposite ? 'composite' : 'text',
    representationType: 'full',
    profile: release.media.length > 0 ? 'multimedia' : isComposite ? 'text-photo' : 'text-only',
    version: String(release.contentVersion),
    firstCreated: release.createdAt,
    versionCreated: release.updatedAt,
    ...(publishedAt && { contentCreated: publishedAt }),
    ...(embargoed && { embargoedUntil: embargoUntil }),
    pubStatus: statusOf(release, embargoed),
    copyrightHolder: organization.name,
    language: tagOf(language),
    headlines: [
      ...headline('over', release.overTitle),
      ...headline('main', release.title),
      ...headline('sub', release.subTitle),
    ],
    descriptions: release.lead ? [{ role: 'summary', contentType: 'text/plain', value: release.lead }] : [],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...bodyText].length,
        wordCount: countWords(bodyText),
        value: bodyText,
      },
      { role: 'richtext', contentType: 'text/html', value: renderBody(release.body) },
      ...partBodies(release),
    ],
    ...partConcepts(release),
    organisations: [{ name: organization.name, rel: 'creator' }],
    subjects: [
      ...release.topics.map(({ name, slug }) => ({ name, literal: slug, rel: 'topic', creator: organization.name })),
      ...release.tags.map((name) => ({ name, rel: 'keyword', creator: organization.name })),
    ],
    genres: [{ name: speak(language, 'newsroom', `kinds.${release.kind}`), literal: release.kind }],
    title: release.title,
    ...(release.placeLine && { located: release.placeLine }),
    associations: [
      ...release.pictures.map((picture, index) => ({
        name: `picture${index + 1}`,
        rel: index === 0 ? 'main' : 'picture',
        uri: `urn:uuid:${picture.fileId}`,
        type: 'picture',
        language: tagOf(language),
        ...(picture.credit && { by: picture.credit }),
        descriptions: [
          ...(picture.caption ? [{ role: 'caption', contentType: 'text/plain', value: picture.caption }] : []),
          ...(picture.alternativeText
            ? [{ role: 'alternative', contentType: 'text/plain', value: picture.alternativeText }]
            : []),
        ],
        renditions: picture.renditions.map(({ name, href, mediaType, width, height }) => ({
          name,
          href,
          contentType: mediaType,
          width,
          height,
        })),
      })),
      ...mediaAssociations(release, tagOf(language)),
    ],
    altIds: [
      ...(officeNumber
        ? [{ role: 'officeNumber', value: `${officeNumber.year}/${officeNumber.kind}/${officeNumber.n}` }]
        : []),
      ...(publicUrl ? [{ role: 'address', value: publicUrl }] : []),
    ],
    standard,
  };
}
