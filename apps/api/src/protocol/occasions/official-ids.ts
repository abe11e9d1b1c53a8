import { createHash } from 'node:crypto';
import { officialOccasions, type OfficialOccasion } from '@ravabet/calendars/occasions';

/** The id of a shipped occasion follows from its key (a UUID of version 8), the same in every organisation and for ever. */
function officialId(key: string): string {
  const bytes = createHash('sha256').update(`ravabet occasion ${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const officialById: ReadonlyMap<string, OfficialOccasion & { id: string }> = new Map(
  officialOccasions.map((occasion) => {
    const id = officialId(occasion.key);
    return [id, { ...occasion, id }];
  }),
);

export const officialIdOf = (key: string): string => officialId(key);
