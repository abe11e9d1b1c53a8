import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomNames } from './room-names.ts';

/** What the first problem of every room says until somebody writes it better. */
const notInState = {
  fa: {
    title: 'وضعیت این مورد در این میان عوض شده است',
    detail: 'کاری که خواستید در وضعیت کنونی شدنی نیست و چیزی تغییر نکرد. صفحه را تازه کنید و گام بعدی را ببینید.',
  },
  ar: {
    title: 'تغيّرت حالة هذا السجل في هذه الأثناء',
    detail: 'ما طلبته غير ممكن في الحالة الراهنة ولم يتغيّر شيء. حدّث الصفحة وانظر الخطوة التالية.',
  },
  en: {
    title: 'Its state has changed in the meantime',
    detail:
      'What you asked for is not possible in its present state, and nothing was changed. Reload the page and see the next step.',
  },
  zh: {
    title: '其状态在此期间已改变',
    detail: '当前状态下无法执行该操作，未作任何更改。请刷新页面查看下一步。',
  },
} as const;

/** Adds the text of `<singular>-not-in-state` in four languages. @returns the files that changed */
export function addProblemTexts(root: string, names: RoomNames): string[] {
  return Object.entries(notInState).map(([language, text]) => {
    const path = `packages/i18n/locales/${language}/problems.json`;
    const file = join(root, path);
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const key = `${names['singular']}-not-in-state`;
    if (!Object.hasOwn(texts, key)) {
      writeFileSync(file, `${JSON.stringify({ ...texts, [key]: text }, null, 2)}\n`);
    }
    return path;
  });
}
