import { createHash } from 'node:crypto';
import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Language } from '@ravabet/i18n';
import { normalizeForSearch } from '@ravabet/persian-text';
import { manageToken, newBadgeCode } from './public-code.ts';

export interface RegisteredPerson {
  name: string;
  email: string;
  phone: string;
  affiliation: string;
  language: Language;
  answers: { label: Record<string, string>; value: string }[];
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A registration as it is stored: findable in any spelling, with a badge of its own; of the private link only the hash. */
export function registrationRow(
  secret: string,
  of: { organizationId: string; eventId: string; id: string; source: 'public' | 'walk-in' },
  person: RegisteredPerson,
  state: RegistrationState,
) {
  const { name, affiliation, email, phone } = person;
  return {
    ...of,
    ...person,
    state,
    searchText: normalizeForSearch([name, affiliation, email, phone].filter(Boolean).join(' ')),
    code: newBadgeCode(),
    manageHash: hashOfToken(manageToken(secret, of.id)),
    waitingSince: state === 'waiting' ? new Date() : null,
  };
}
