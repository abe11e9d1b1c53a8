import { normalizeForSearch } from '@ravabet/persian-text';

/** The item as it is compared: letters and digits alone, so that a space or a half-space makes no other gift. */
export const itemKey = (item: string): string => normalizeForSearch(item).replaceAll(' ', '') || item.trim();
