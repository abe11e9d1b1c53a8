import { type Language, speak } from '@ravabet/i18n';
import type { FoundEmbargoLink } from '../../distribution/share/find-embargo-link.ts';
import { writtenMark } from '../../distribution/share/mark-code.ts';

/** Whose copy it is, as everybody sees it. */
export const markLine = (language: Language, { name, markCode }: Pick<FoundEmbargoLink, 'name' | 'markCode'>): string =>
  speak(language, 'embargo-pages', 'markLine', { name, code: `\u2066${writtenMark(markCode)}\u2069` });
