import { formatDate, formatNumber } from '@ravabet/calendars';
import { localized, type LocalizedText } from '@ravabet/contracts';
import type { Side } from '@ravabet/precedence';
import { inEach, nobody } from './compose-letters.ts';
import type { PaperBlock } from './paper-blocks.ts';
import { countryIn, nameIn, sayPaper, titleIn } from './paper-words.ts';
import type { PaperSource, ProgrammeLine } from './read-paper.ts';

/** Minute by minute, a heading for each day. */
export function programmeBlocks(source: PaperSource): PaperBlock[] {
  const { languages, programme, heads } = source;
  const [head] = heads;
  if (programme.length === 0 || !head) {
    return [{ type: 'note', said: inEach(languages, (language) => sayPaper(language, 'programme.none')) }];
  }
  const { timeZone } = head;
  const dayOf = ({ startsAt }: ProgrammeLine): string =>
    formatDate(startsAt, { locale: 'en', timeZone, style: 'short' });
  const at = (instant: Date, language: 'fa' | 'ar' | 'en' | 'zh'): string =>
    formatDate(instant, { locale: language, timeZone, style: 'time' });
  return [...Map.groupBy(programme, dayOf).values()].flatMap((lines): PaperBlock[] => [
    {
      type: 'heading',
      said: inEach(languages, (locale) =>
        lines[0] ? formatDate(lines[0].startsAt, { locale, timeZone, style: 'full' }) : '',
      ),
    },
    {
      type: 'table',
      widths: [2, 5, 3, 3],
      head: ['time', 'title', 'place', 'speaker'].map((key) =>
        inEach(languages, (language) => sayPaper(language, `programme.${key}`)),
      ),
      rows: lines.map((line) => [
        inEach(languages, (language) =>
          sayPaper(language, 'span', { from: at(line.startsAt, language), until: at(line.endsAt, language) }),
        ),
        inEach(languages, () => line.title),
        inEach(languages, (language) => placeIn(line, language)),
        [
          ...inEach(languages, () => line.speaker),
          ...inEach(languages, (language) =>
            line.guide ? `${sayPaper(language, 'programme.guide')}: ${line.guide}` : '',
          ),
        ],
      ]),
    },
  ]);
}

function placeIn({ place, zone }: ProgrammeLine, language: 'fa' | 'ar' | 'en' | 'zh'): string {
  const named = zone ? localized(zone as LocalizedText, language) : '';
  return place && named ? sayPaper(language, 'joined', { one: place, other: named }) : place || named;
}

/** Guests and hosts in the order of precedence. */
export function guestListBlocks(source: PaperSource): PaperBlock[] {
  const { languages, people } = source;
  if (people.length === 0) return [nobody(source)];
  const say = (key: string) => inEach(languages, (language) => sayPaper(language, `people.${key}`));
  const list = (side: Side): PaperBlock[] => {
    const ofSide = people.filter(({ participant }) => participant.side === side);
    if (ofSide.length === 0) return [];
    return [
      { type: 'heading', said: say(side === 'guest' ? 'guests' : 'hosts') },
      {
        type: 'table',
        widths: [1, 4, 5, 2, 3],
        head: ['place', 'name', 'title', 'country', 'rank'].map(say),
        rows: ofSide.map((person) => [
          inEach(languages, (language) => formatNumber(person.placed.place, language)),
          inEach(languages, (language) => nameIn(person, language)),
          inEach(languages, (language) => titleIn(person, language)),
          inEach(languages, (language) => countryIn(person.country, language)),
          inEach(languages, (language) => {
            if (person.placed.reasons[0] === 'guest-of-honour') return sayPaper(language, 'people.guestOfHonour');
            if (person.placed.reasons[0] === 'principal-host') return sayPaper(language, 'people.principalHost');
            if (!person.rankNames)
              return sayPaper(language, `roles.${side === 'host' ? 'host' : person.participant.role}`);
            return localized(person.rankNames as LocalizedText, language);
          }),
        ]),
      },
    ];
  };
  return [...list('guest'), ...list('host')];
}
