import { formatDate, formatNumber } from '@ravabet/calendars';
import { feedbackRatings } from '@ravabet/contracts/protocol/visits';
import { type Language, speak } from '@ravabet/i18n';
import { inEach } from './compose-letters.ts';
import { programmeBlocks } from './compose-lists.ts';
import type { PaperBlock } from './paper-blocks.ts';
import { nameIn, type Said, sayPaper } from './paper-words.ts';
import type { PaperSource } from './read-paper.ts';
import type { PrintedPicture, ReportPaper } from './read-report-paper.ts';

/** What was, what it cost and what remains: the text, who came, the programme, promises, costs, what guests said, pictures. */
export function reportBlocks(source: PaperSource, pictures: readonly PrintedPicture[]): PaperBlock[] {
  const { languages, report } = source;
  const [own] = languages;
  if (!report || !own) return [];
  const say = (key: string): Said[] => inEach(languages, (language) => sayPaper(language, `report.${key}`));
  const heading = (key: string): PaperBlock => ({ type: 'heading', said: say(key) });
  const note = (said: readonly Said[]): PaperBlock => ({ type: 'note', said });
  const lines = report.text.split(/\n+/).filter((line) => line.trim() !== '');
  const guests = source.people.filter(({ participant }) => participant.side === 'guest');
  return [
    ...(lines.length > 0 ? lines.map((text) => note([{ text, language: own }])) : [note(say('none'))]),
    ...(guests.length > 0
      ? [
          heading('guests'),
          note(
            inEach(languages, (language) =>
              listIn(
                language,
                guests.map((one) => nameIn(one, language)),
              ),
            ),
          ),
        ]
      : []),
    heading('programme'),
    ...programmeBlocks(source),
    heading('promises'),
    ...promiseBlocks(source, report),
    heading('costs'),
    costTable(languages, report),
    heading('feedback'),
    ...feedbackBlocks(languages, report),
    ...(pictures.length > 0 ? [heading('pictures'), pictureBlock(pictures, own)] : []),
  ];
}

const listIn = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names.filter(Boolean));

function promiseBlocks({ languages, people, heads }: PaperSource, { promises }: ReportPaper): PaperBlock[] {
  const timeZone = heads[0]?.timeZone ?? 'UTC';
  const say = (key: string): Said[] => inEach(languages, (language) => sayPaper(language, `report.${key}`));
  if (promises.length === 0) return [{ type: 'note', said: say('noPromises') }];
  const to = (participantId: string | null): Said[] => {
    const guest = people.find(({ id }) => id === participantId);
    return guest ? inEach(languages, (language) => nameIn(guest, language)) : say('everybody');
  };
  return [
    {
      type: 'table',
      widths: [5, 3, 3, 3, 2],
      head: ['promise', 'to', 'keeper', 'due', 'state'].map(say),
      rows: promises.map(({ text, participantId, task }) => [
        inEach(languages, () => text),
        to(participantId),
        inEach(languages, () => task.owner),
        inEach(languages, (locale) =>
          task.dueAt ? formatDate(task.dueAt, { locale, timeZone, style: 'medium' }) : '',
        ),
        inEach(languages, (language) => speak(language, 'visits', `task.${task.state}`)),
      ]),
    },
  ];
}

function costTable(languages: readonly Language[], { budgetRial, plannedRial, spentRial }: ReportPaper): PaperBlock {
  const say = (key: string): Said[] => inEach(languages, (language) => sayPaper(language, `report.${key}`));
  const rial = (amount: number | null): Said[] =>
    amount === null ? say('noBudget') : inEach(languages, (language) => formatNumber(amount, language));
  return {
    type: 'table',
    widths: [1, 1, 1],
    head: ['budget', 'planned', 'spent'].map(say),
    rows: [[budgetRial, plannedRial, spentRial].map(rial)],
  };
}

function feedbackBlocks(languages: readonly Language[], { answers, averages }: ReportPaper): PaperBlock[] {
  const say = (key: string): Said[] => inEach(languages, (language) => sayPaper(language, `report.${key}`));
  if (answers === 0) return [{ type: 'note', said: say('noFeedback') }];
  return [
    {
      type: 'table',
      widths: [3, 2, 2],
      head: ['rating', 'average', 'count'].map(say),
      rows: feedbackRatings.map((name) => {
        const { average, count } = averages[name];
        return [
          inEach(languages, (language) => speak(language, 'visit-afterwards', `feedback.rating.${name}`)),
          average === null ? [] : inEach(languages, (language) => formatNumber(average, language)),
          inEach(languages, (language) => formatNumber(count, language)),
        ];
      }),
    },
  ];
}

/** A caption is what somebody wrote: it stands once, whatever the languages of the paper are. */
const pictureBlock = (pictures: readonly PrintedPicture[], language: Language): PaperBlock => ({
  type: 'pictures',
  pictures: pictures.map(({ caption, ...picture }) => ({
    ...picture,
    caption: { text: caption || picture.alternativeText, language },
  })),
});
