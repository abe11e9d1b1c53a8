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
  const parts = useMemo(
    () => diffArrays(wordsOf(before, language), wordsOf(after, language)),
    [before, after, language],
  );
  return (
    <p dir="auto" lang={language} className="whitespace-pre-wrap">
      {parts.map(({ removed, added, value }, index) => (
        <DiffPart key={index} op={removed ? 'removed' : added ? 'added' : 'same'} text={value.join('')} />
      ))}
    </p>
  );
}

/** A run of words: as before, gone, come, or left out. */
export function DiffPart({ op, text }: { op: 'same' | 'removed' | 'added' | 'gap'; text: string }): ReactNode {
  const { t } = useTranslation('press-releases');
  if (op === 'gap') return <span className="text-quiet"> … </span>;
  if (op === 'removed') {
    return (
      <del className="bg-pomegranate-wash text-pomegranate">
        <span className="sr-only"> {t(($) => $.versions.removed)} </span>
        {text}
      </del>
    );
  }
  if (op === 'added') {
    return (
      <ins className="bg-cypress-wash text-cypress">
        <span className="sr-only"> {t(($) => $.versions.added)} </span>
        {text}
      </ins>
    );
  }
  return <span>{text}</span>;
}
