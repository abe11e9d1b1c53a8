import type { Language } from '@ravabet/i18n';
import { type PageContext, roomPath } from '../page-context.ts';

/** A page that stands in every published language under the same name, for the links between languages. */
export function everywhere(context: PageContext, rest: string): { language: Language; path: string }[] {
  return context.publisher.published.map((language) => ({ language, path: roomPath(context, language) + rest }));
}
