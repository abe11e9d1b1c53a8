import type { Language } from '@ravabet/contracts/kernel';
import { diffArrays } from 'diff';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const segmenters = new Map<Language, Intl.Segmenter>();

/** Words by the rules of the language: Chinese has no spaces, and Persian half-spaces do not end a word. */
function wordsOf(text: string, language: Language): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

interface WordDiffProps {
  before: string;
  after: string;
  language: Language;
}

/** One text with what went and what came, told by colour, line and, to a screen reader, by words. */
export function WordDiff({ before, after, language }: WordDiffProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const parts = useMemo(
    () => diffArrays(wordsOf(before, language), wordsOf(after, language)),
    [before, after, language],
  );
  return (
    <p dir="auto" lang={language} className="whitespace-pre-wrap">
      {parts.map((part, index) => {
        const text = part.value.join('');
        if (part.removed) {
          return (
            <del key={index} className="bg-pomegranate-wash text-pomegranate">
              <span className="sr-only"> {t(($) => $.versions.removed)} </span>
              {text}
            </del>
          );
        }
        if (part.added) {
          return (
            <ins key={index} className="bg-cypress-wash text-cypress">
              <span className="sr-only"> {t(($) => $.versions.added)} </span>
              {text}
            </ins>
          );
        }
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
