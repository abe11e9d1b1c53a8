import { type Language, speak } from '@ravabet/i18n';

/** Fields with a name of their own; whatever a later room adds is told as a part of the text. */
const named = new Set([
  'overTitle',
  'title',
  'subTitle',
  'lead',
  'placeLine',
  'body',
  'pictures',
  'tags',
  'topicIds',
  'media',
  'occurredAt',
  'place',
  'events',
  'boilerplate',
]);

/** What readers know a field by that a correction changed. */
export const changedFieldName = (language: Language, field: string): string =>
  speak(language, 'newsroom', `correction.fields.${named.has(field) ? field : 'other'}`);
