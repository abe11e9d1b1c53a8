import type { Language } from '@ravabet/contracts/kernel';
import { RecordSection } from '@ravabet/ui';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';
import type { ReleaseContent } from './release-content.ts';
import { countedParts, textLengths } from './text-lengths.ts';
import { isUntitled } from './untitled.ts';

interface LengthTableProps {
  content: Pick<ReleaseContent, 'title' | 'lead' | 'body'>;
  language: Language;
}

/** Words and characters of the title, the lead and the body, while one writes and when it is read. */
export function LengthTable({ content: { title, lead, body }, language }: LengthTableProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const lengths = useMemo(
    () => textLengths({ title: isUntitled(title, language) ? '' : title, lead, body }, language),
    [title, lead, body, language],
  );
  const name = {
    title: t(($) => $.field.title),
    lead: t(($) => $.field.lead),
    body: t(($) => $.field.body),
    total: t(($) => $.lengths.total),
  };
  return (
    <RecordSection title={t(($) => $.lengths.title)}>
      <table className="w-full text-13 figures">
        <thead>
          <tr className="text-quiet">
            <th scope="col" className="text-start font-normal">
              {t(($) => $.lengths.part)}
            </th>
            <th scope="col" className="text-end font-normal">
              {t(($) => $.lengths.words)}
            </th>
            <th scope="col" className="text-end font-normal">
              {t(($) => $.lengths.characters)}
            </th>
          </tr>
        </thead>
        <tbody>
          {countedParts.map((part) => (
            <tr key={part} className={part === 'total' ? 'border-t border-line font-medium' : ''}>
              <th scope="row" className="py-0.5 text-start font-[inherit]">
                {name[part]}
              </th>
              <td className="text-end">{format.number(lengths[part].words)}</td>
              <td className="text-end">{format.number(lengths[part].characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-13 text-quiet">{t(($) => $.lengths.reading, { minutes: format.number(lengths.minutes) })}</p>
    </RecordSection>
  );
}
