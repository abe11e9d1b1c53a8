import type { ExportedRelease } from '../export-all/read-exported.ts';

type Part = Record<string, unknown>;
const words = (role: string, value: string): Part => ({ role, contentType: 'text/plain', value });
const lineOf = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' — ');

/** What the text is made of beside itself: each under a role of its own. */
export const partBodies = ({ quotes, events, boilerplate }: ExportedRelease): Part[] => [
  ...quotes.map(({ text, speaker, position }) => words('quote', lineOf(`«${text}»`, speaker, position))),
  ...events.map(({ title, at, address, url }) => words('event', lineOf(title, at, address, url))),
  ...(boilerplate ? [words('boilerplate', `${boilerplate.title}\n${boilerplate.text}`)] : []),
];

/** Who is quoted, where it was, what it invites to, and the figures that it says. */
export function partConcepts({ quotes, place, events, facts }: ExportedRelease): Part {
  return {
    people: quotes.filter(({ speaker }) => speaker).map(({ speaker }) => ({ name: speaker, rel: 'quoted' })),
    places: place
      ? [
          {
            name: place.name,
            rel: 'location',
            contactInfo: [
              ...(place.address ? [{ type: 'address', address: { lines: [place.address] } }] : []),
              ...(place.mapUrl ? [{ type: 'web', role: 'map', value: place.mapUrl }] : []),
            ],
          },
        ]
      : [],
    events: events.map(({ title, url }) => ({ name: title, rel: 'mentioned', ...(url && { uri: url }) })),
    objects: facts.map(({ id, name, said }) => ({ name, rel: 'figure', uri: `urn:uuid:${id}`, literal: said })),
  };
}

/** Films and sounds, with their words for those who cannot hear or see them. */
export const mediaAssociations = ({ media }: ExportedRelease, language: string): Part[] =>
  media.map(({ fileId, kind, mediaType, sizeInBytes, caption, credit, transcript, href }, index) => ({
    name: `medium${index + 1}`,
    rel: kind,
    uri: `urn:uuid:${fileId}`,
    type: kind,
    language,
    ...(credit && { by: credit }),
    descriptions: caption ? [words('caption', caption)] : [],
    bodies: transcript ? [words('transcript', transcript)] : [],
    renditions: href ? [{ name: 'original', href, contentType: mediaType, sizeInBytes }] : [],
  }));
