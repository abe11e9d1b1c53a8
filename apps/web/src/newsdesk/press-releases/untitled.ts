import type { Language } from '@ravabet/contracts/kernel';

/** A draft has a title from its first moment; this is the one it has until somebody writes it. Data in its own language, not interface. */
const untitled: Record<Language, string> = { fa: 'بی‌عنوان', ar: 'بلا عنوان', en: 'Untitled', zh: '无标题' };

export const untitledIn = (language: Language): string => untitled[language];

export const isUntitled = (title: string, language: Language): boolean => title === untitled[language];
