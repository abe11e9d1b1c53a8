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

/**
 * The mail in each language the story has in the state that is due: published for what is public, else only the release itself. A
 * recipient whose language is not among them reads the first one.
 */
export async function freezeContents(
  tx: Tx,
  dispatch: Described,
  publicUrl: string,
): Promise<Partial<Record<Language, MailContent>>> {
  const { organizationId, pressReleaseId, purpose } = dispatch;
  const texts = await readReleaseTexts(tx, organizationId, pressReleaseId);
  const sender = (await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { names: true, letterhead: true, timeZone: true },
  })) as unknown as Sender;
  const [own, ...others] = texts;
  const due = others.filter(({ state }) => state === (purpose === 'embargo' ? 'approved' : 'published'));
  const told = purpose === 'correction' || purpose === 'withdrawal' ? [] : due;
  return Object.fromEntries(
    [...(own ? [own] : []), ...told].map((text) => [text.language, contentOf(dispatch, text, sender, publicUrl)]),
  );
}

function contentOf(dispatch: Described, text: ReleaseText, sender: Sender, publicUrl: string): MailContent {
  const { purpose, subjects, reason } = dispatch;
  const { language, title } = text;
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

/** The language that each group of readers gets it in. */
export function textLanguages(contents: Partial<Record<Language, MailContent>>): Record<Language, Language> {
  const [first = 'fa'] = Object.values(contents).map(({ language }) => language);
  return Object.fromEntries(languages.map((language) => [language, contents[language] ? language : first])) as Record<
    Language,
    Language
  >;
}
