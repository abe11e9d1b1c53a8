import type { Language } from '@ravabet/i18n';
import { ownAddresses } from '../../../platform/own-addresses.ts';
import type { Platform } from '../../../platform/platform.ts';

/** Where the newsroom of a language stands, at a host of its own or the common one. */
export function newsroomAddress(
  config: Pick<Platform['config'], 'publicUrl' | 'NEWSROOM_ADDRESSES'>,
  slug: string,
  language: Language,
): string {
  const own = ownAddresses(config.NEWSROOM_ADDRESSES).of(slug);
  return own === null ? `${config.publicUrl}/n/${slug}/${language}` : `${own}/${language}`;
}
