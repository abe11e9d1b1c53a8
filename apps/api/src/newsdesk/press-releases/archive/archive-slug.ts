import { localDateOf, toJalali } from '@ravabet/calendars';
import { slugFor } from '@ravabet/persian-text';

/** The permanent address of a release without a number: its day, a few letters of its id, its title. */
export function archiveSlug(id: string, title: string, publishedAt: Date, timeZone: string): string {
  const { year, month, day } = toJalali(localDateOf(publishedAt.toISOString(), timeZone));
  const two = (n: number): string => String(n).padStart(2, '0');
  return withTitle(`archive-${year}-${two(month)}-${two(day)}-${id.slice(-6)}`, title);
}

/** The same address with a later title, as a correction gives it; null where the earlier one is no archive's. */
export function archiveSlugAnew(earlier: string, title: string): string | null {
  const [lasting] = /^archive-\d+-\d\d-\d\d-[0-9a-f]{6}/.exec(earlier) ?? [];
  return lasting === undefined ? null : withTitle(lasting, title);
}

const withTitle = (lasting: string, title: string): string => `${lasting}-${slugFor(title)}`.replace(/-$/, '');
