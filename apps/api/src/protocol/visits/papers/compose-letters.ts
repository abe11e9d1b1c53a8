import { formatDate } from '@ravabet/calendars';
import type { Language } from '@ravabet/i18n';
import type { VisitPerson } from '../precedence/read-order.ts';
import type { PaperBlock } from './paper-blocks.ts';
import { countryIn, nameIn, type Said, sayPaper, titleIn } from './paper-words.ts';
import type { PaperSource } from './read-paper.ts';

/** One letter on a page of its own for each guest, or for the one that is asked for. */
export function letterBlocks(source: PaperSource, kind: 'invitation' | 'thankYou'): PaperBlock[] {
  const { languages } = source;
  const guests = recipients(source);
  if (guests.length === 0) return [nobody(source)];
  return guests.flatMap((guest, index): PaperBlock[] => [
    ...(index > 0 ? [{ type: 'page' as const }] : []),
    {
      type: 'letter',
      columns: languages.map((language, nth) => ({ language, lines: linesOf(source, guest, kind, language, nth) })),
    },
  ]);
}

function linesOf(
  { visit, heads }: PaperSource,
  guest: VisitPerson,
  kind: 'invitation' | 'thankYou',
  language: Language,
  nth: number,
): string[] {
  const head = heads[nth] ?? heads[0];
  if (!head) return [];
  const dated = { locale: language, timeZone: head.timeZone } as const;
  const values = {
    name: nameIn(guest, language),
    visit: visit.title,
    date: formatDate(visit.startsAt, { ...dated, style: 'full' }),
    time: formatDate(visit.startsAt, { ...dated, style: 'time' }),
    organization: head.name,
  };
  const keys = kind === 'invitation' ? ['body', 'bring', 'close'] : ['body', 'hope', 'close'];
  return [
    sayPaper(language, `${kind}.to`, values),
    titleIn(guest, language),
    ...keys.map((key) => sayPaper(language, `${kind}.${key}`, values)),
    head.name,
  ].filter(Boolean);
}

/** What everybody wears, with the code that the door reads. */
export function badgeBlocks(source: PaperSource): PaperBlock[] {
  const people = recipients(source, true);
  if (people.length === 0) return [nobody(source)];
  const { languages } = source;
  const cards = people.map((person) => {
    const { side, role } = person.participant;
    return {
      title: inEach(languages, (language) => nameIn(person, language)),
      lines: [
        ...inEach(languages, (language) => titleIn(person, language)),
        ...inEach(languages, (language) => countryIn(person.country, language)),
        ...inEach(languages, (language) => sayPaper(language, `roles.${side === 'host' ? 'host' : role}`)),
      ],
      code: person.badgeToken,
    };
  });
  return [{ type: 'cards', kind: 'badge', cards }];
}

/** A name for each place at a table. */
export function tableNameBlocks(source: PaperSource): PaperBlock[] {
  const people = recipients(source, true).filter(({ besideId }) => besideId === null);
  if (people.length === 0) return [nobody(source)];
  const cards = people.map((person) => ({
    title: inEach(source.languages, (language) => nameIn(person, language)),
    lines: inEach(source.languages, (language) => titleIn(person, language)),
    code: null,
  }));
  return [{ type: 'cards', kind: 'table-name', cards }];
}

/** The same in each language, each text once. */
export function inEach(languages: readonly Language[], text: (language: Language) => string): Said[] {
  const said = languages.map((language) => ({ language, text: text(language) }));
  return said.filter((one, nth) => one.text && said.findIndex(({ text: other }) => other === one.text) === nth);
}

export const nobody = ({ languages }: PaperSource): PaperBlock => ({
  type: 'note',
  said: inEach(languages, (language) => sayPaper(language, 'people.none')),
});

function recipients({ people, onlyFor }: PaperSource, withHosts = false): VisitPerson[] {
  return people.filter(({ id, participant }) =>
    onlyFor === undefined ? withHosts || participant.side === 'guest' : id === onlyFor,
  );
}
