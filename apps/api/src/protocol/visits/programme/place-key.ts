import { normalizeForSearch } from '@ravabet/persian-text';

/** A place as it is compared: however it is typed. */
export const placeKey = (place: string): string => normalizeForSearch(place).replace(/\s+/gu, ' ').trim();
