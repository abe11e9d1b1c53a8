import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { Letterhead } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import { type Language, languages, speak } from '@ravabet/i18n';
import { readReleaseTexts, type ReleaseText } from '../../press-releases/share/release-texts.ts';
import type { MailContent } from '../sending/mail-content.ts';
import type { LoadedDispatch } from './load-dispatch.ts';

interface Sender {
  names: Partial<Record<Language, string>>;
  letterhead: Partial<Letterhead>;
  timeZone: string;
}
type Described = Pick<LoadedDispatch, 'organizationId' | 'pressReleaseId' | 'purpose' | 'subjects' | 'reason'>;

/** What each group of readers gets, by the language they read. */
export type MailContents = Record<Language, MailContent>;

/**
 * The mail for the readers of each language: in their own where the story has it in the state that is due (published for what is public),
 * else in the release's own. A mail under embargo only leads to the text, so it speaks to its readers in their language anyhow. Null where
 * there is nothing to send any more.
 */
export async function freezeContents(tx: Tx, dispatch: Described, publicUrl: string): Promise<MailContents | null> {
  const { organizationId, pressReleaseId, purpose } = dispatch;
  const [own, ...others] = await readReleaseTexts(tx, organizationId, pressReleaseId);
  if (!own) return null;
  const sender = (await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { names: true, letterhead: true, timeZone: true },
  })) as unknown as Sender;
  const due = others.filter(({ state }) => state === (purpose === 'embargo' ? 'approved' : 'published'));
  const told = purpose === 'correction' || purpose === 'withdrawal' ? [] : due;
  const contentFor = (language: Language): MailContent => {
    const text = [own, ...told].find((one) => one.language === language) ?? own;
    return contentOf(dispatch, text, sender, { publicUrl, language: purpose === 'embargo' ? language : text.language });
  };
  return Object.fromEntries(languages.map((language) => [language, contentFor(language)])) as MailContents;
}

function contentOf(
  dispatch: Described,
  text: ReleaseText,
  sender: Sender,
  { publicUrl, language }: { publicUrl: string; language: Language },
): MailContent {
  const { purpose, subjects, reason } = dispatch;
  const { title } = text;
  const { timeZone } = sender;
  const organization = localized(sender.names, language);
  const say = (key: string, values: Record<string, unknown>) => speak(language, 'mail', `dispatch.${key}`, values);
  const day = text.publishedAt && formatDate(text.publishedAt, { locale: language, timeZone, style: 'long' });
  const number = text.number && formatOfficeNumber({ ...text.number, letter: text.number.kind }, language);
  const letterhead = [
    ...(sender.letterhead.lines?.[language] ?? []),
    localized(sender.letterhead.address ?? {}, language),
    sender.letterhead.phone ?? '',
  ].filter(Boolean);
  const common = {
    language,
    textLanguage: text.language,
    purpose,
    organization,
    letterhead,
    reason,
    subject: subjects[language] || say(`subjects.${purpose}`, { title, organization }),
    embargoUntil: text.embargoUntil && formatDate(text.embargoUntil, { locale: language, timeZone, style: 'datetime' }),
  };
  // Under embargo the mail only leads to the text, which is opened by who has accepted; a withdrawn text is not spread again.
  if (purpose === 'embargo') {
    return {
      ...common,
      overTitle: '',
      title: common.subject,
      subTitle: '',
      placeLine: '',
      lead: '',
      html: '',
      facts: [],
      url: null,
    };
  }
  const heading = { overTitle: text.overTitle, title, subTitle: text.subTitle };
  const facts = [number, day].filter((fact): fact is string => Boolean(fact));
  const url = text.path && `${publicUrl}${text.path}`;
  if (purpose === 'withdrawal') return { ...common, ...heading, placeLine: '', lead: '', html: '', facts, url };
  return { ...common, ...heading, placeLine: text.placeLine, lead: text.lead, html: text.html, facts, url };
}

/** The language of the text that each group of readers gets. */
export const textLanguages = (contents: MailContents | null): Record<Language, Language> =>
  Object.fromEntries(languages.map((language) => [language, contents?.[language].textLanguage ?? language])) as Record<
    Language,
    Language
  >;
