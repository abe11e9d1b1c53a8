import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import type { NewsroomReads } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';

type Texts = Partial<Record<Language, string>>;
export interface PublicContact {
  readonly id: string;
  readonly names: Texts;
  readonly jobTitles: Texts;
  readonly subjects: Texts;
  readonly phone: string;
  readonly email: string;
}

const readContacts = readOf(
  'newsroom_contacts',
  `SELECT id, names, job_titles AS "jobTitles", subjects, phone, email FROM press_contact
  WHERE organization_id = $1::uuid ORDER BY position, id LIMIT $2`,
);

export function publicContacts({ reader }: NewsroomReads, { publisher }: PageContext, limit = 100) {
  return reader.rows<PublicContact>(publisher.id, readContacts, [publisher.id, limit]);
}

/** In the language of the page, or in whatever it was written in. */
export const inLanguage = (texts: Texts, language: Language): string =>
  texts[language] || texts.fa || texts.en || Object.values(texts).find(Boolean) || '';
