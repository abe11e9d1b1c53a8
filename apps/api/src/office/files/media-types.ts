/** The closed list of what may be uploaded, and how each is given out. A type that is not here is refused. */
const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'];
const audio = ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/flac', 'audio/aac'];
const video = ['video/mp4', 'video/webm', 'video/quicktime', 'video/x-matroska'];
const packedDocuments = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
];
const documents = [
  'application/pdf',
  'application/rtf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'text/plain',
  'text/csv',
  ...packedDocuments,
];
/** Read by a browser they would run in our name: only ever a download. */
const markup = ['image/svg+xml', 'text/html', 'application/xml'];

const allowed = new Set([...pictures, ...audio, ...video, ...documents, ...markup, 'application/zip']);
const inline = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  ...audio,
  'video/mp4',
  'video/webm',
]);

/** Names that recognisers give to one and the same thing. */
const otherNames: Record<string, string> = {
  'image/apng': 'image/png',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
  'audio/x-flac': 'audio/flac',
  'video/x-m4v': 'video/mp4',
  'video/matroska': 'video/x-matroska',
};

export const plainMediaType = (name: string): string => otherNames[name] ?? name;
export const isAllowed = (mediaType: string): boolean => allowed.has(mediaType);
export const isPicture = (mediaType: string): boolean => pictures.includes(mediaType);
export const isPacked = (mediaType: string): boolean =>
  mediaType === 'application/zip' || packedDocuments.includes(mediaType);
export const isShownInPlace = (mediaType: string): boolean => inline.has(mediaType);

/** The type under which a content leaves: markup must not be read as markup anywhere. */
export const servedMediaType = (mediaType: string): string =>
  markup.includes(mediaType) ? 'application/octet-stream' : mediaType;

const list = (types: readonly string[]): string => types.map((type) => `'${type}'`).join(', ');

/** The contract's FileKind over `c.media_type`. */
export const kindColumn = `CASE
  WHEN c.media_type IN (${list(pictures)}) THEN 'picture' WHEN c.media_type IN (${list(documents)}) THEN 'document'
  WHEN c.media_type LIKE 'audio/%' THEN 'audio' WHEN c.media_type LIKE 'video/%' THEN 'video'
  WHEN c.media_type = 'application/zip' THEN 'archive' ELSE 'other' END`;
