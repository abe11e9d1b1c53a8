import { formatNumber } from '@ravabet/calendars';
import type { Arrangement } from '@ravabet/contracts/protocol/visits';
import type { Language } from '@ravabet/i18n';
import type { VisitPerson } from '../precedence/read-order.ts';
import { inEach } from './compose-letters.ts';
import type { PaperBlock } from './paper-blocks.ts';
import { nameIn, type Said, sayPaper } from './paper-words.ts';
import type { PaperSource } from './read-paper.ts';

/** Each table drawn from above, with the list of its chairs; a page for each. */
export function seatingBlocks(source: PaperSource): PaperBlock[] {
  const { languages } = source;
  const tables = source.arrangements.filter(({ shape }) => shape !== 'cars');
  const say = (key: string) => inEach(languages, (language) => sayPaper(language, `seating.${key}`));
  if (tables.length === 0) return [{ type: 'note', said: say('none') }];
  return tables.flatMap((table, index): PaperBlock[] => [
    ...(index > 0 ? [{ type: 'page' as const }] : []),
    { type: 'heading', said: inEach(languages, () => table.title) },
    drawingOf(source, table),
    {
      type: 'table',
      widths: [1, 6],
      head: [say('seat'), say('name')],
      rows: [
        ...table.places.map(({ place, participantId }) => [
          inEach(languages, (language) => formatNumber(place, language)),
          participantId === null ? say('empty') : namesOf(source, participantId),
        ]),
        ...table.behind.map(({ participantId, principalId }) => [
          inEach(languages, () => '–'),
          inEach(languages, (language) => {
            const name = sayPaper(language, 'seating.behind', { name: nameOf(source, principalId, language) });
            return sayPaper(language, 'joined', { one: nameOf(source, participantId, language), other: name });
          }),
        ]),
      ],
    },
    ...without(source, table, 'seating'),
  ]);
}

/** Drawn in the first language. */
function drawingOf(source: PaperSource, { places, behind, outline }: Arrangement): PaperBlock {
  const language = source.languages[0] as Language;
  const said = (id: string | null): Said => ({ language, text: id === null ? '' : nameOf(source, id, language) });
  return {
    type: 'drawing',
    table: {
      outline,
      seats: places.map(({ x, y, place, participantId }) => ({
        x: x ?? 0,
        y: y ?? 0,
        number: formatNumber(place, language),
        name: said(participantId),
      })),
      behind: behind.map(({ x, y, participantId }) => ({ x, y, name: said(participantId) })),
    },
  };
}

/** Car by car, from the place of honour. */
export function carBlocks(source: PaperSource): PaperBlock[] {
  const { languages } = source;
  const rows = source.arrangements.filter(({ shape }) => shape === 'cars');
  const say = (key: string) => inEach(languages, (language) => sayPaper(language, `cars.${key}`));
  if (rows.length === 0) return [{ type: 'note', said: say('none') }];
  return rows.flatMap((convoy): PaperBlock[] => [
    { type: 'heading', said: inEach(languages, () => convoy.title) },
    ...[...Map.groupBy(convoy.places, ({ car }) => car ?? 0)].flatMap(([car, places]): PaperBlock[] => [
      {
        type: 'heading',
        said: inEach(languages, (language) => sayPaper(language, 'cars.car', { n: formatNumber(car, language) })),
      },
      {
        type: 'table',
        widths: [2, 6],
        head: [say('seat'), say('name')],
        rows: places.flatMap(({ position, participantId }) =>
          participantId === null
            ? []
            : [[say(`positions.${position ?? 'further-row'}`), namesOf(source, participantId)]],
        ),
      },
    ]),
    ...without(source, convoy, 'cars'),
  ]);
}

function without(source: PaperSource, { left }: Arrangement, kind: 'seating' | 'cars'): PaperBlock[] {
  if (left.length === 0) return [];
  const said = inEach(source.languages, (language) => {
    const names = left.map((id) => nameOf(source, id, language)).join(language === 'zh' ? '、' : ' · ');
    return `${sayPaper(language, `${kind}.left`)}: ${names}`;
  });
  return [{ type: 'note', said }];
}

const namesOf = (source: PaperSource, id: string): Said[] =>
  inEach(source.languages, (language) => nameOf(source, id, language));

function nameOf({ people }: PaperSource, id: string, language: Language): string {
  const person = people.find((one: VisitPerson) => one.id === id);
  return person ? nameIn(person, language) : '';
}
