import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';

type Need = VisitHospitality['diets'][number];

export interface NeedyGuest {
  /** of the participant */
  id: string;
  delegationId: string | null;
  /** part of the delegation: its own interpreter */
  isInterpreter: boolean;
  diets: string[];
  languages: string[];
}

/** The guests of a visit by what they eat and speak. */
export const guestNeeds = (tx: Tx, organizationId: string, visitId: string): Promise<NeedyGuest[]> =>
  tx.$queryRaw<NeedyGuest[]>`
    SELECT p.id, p.delegation_id AS "delegationId", p.role = 'interpreter' AS "isInterpreter", g.diets, g.languages
    FROM visit_participant p JOIN guest g ON g.organization_id = p.organization_id AND g.id = p.guest_id
    WHERE p.organization_id = ${organizationId}::uuid AND p.visit_id = ${visitId}::uuid AND p.removed_at IS NULL`;

/** Those whom a service is for: everybody, where nobody is named. */
export const servedBy = <G extends Pick<NeedyGuest, 'id'>>(
  { participantIds }: { participantIds: readonly string[] },
  guests: readonly G[],
): readonly G[] => (participantIds.length === 0 ? guests : guests.filter(({ id }) => participantIds.includes(id)));

/** Each with how often it occurs, most frequent first. */
export function counted(all: readonly string[]): Need[] {
  const counts = new Map<string, number>();
  for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

interface Interpreting {
  kind: string;
  language: string;
  participantIds: readonly string[];
}

/** What is spoken in the house, as the product is written for it. */
const houseLanguage = 'fa';
const base = (language: string): string => language.split('-')[0] ?? language;

/**
 * Guests, by language, whom nobody understands: they speak neither the language of the house nor one that an interpreter for them speaks, and
 * their delegation brings no interpreter. Of whom no language is known is not counted.
 */
export function withoutInterpreter(guests: readonly NeedyGuest[], services: readonly Interpreting[]): Need[] {
  const bringing = new Set(guests.filter(({ isInterpreter }) => isInterpreter).map(({ delegationId }) => delegationId));
  const interpreters = services.filter(({ kind, language }) => kind === 'interpreter' && language !== '');
  const alone = guests.filter(({ id, delegationId, languages }) => {
    if (languages.length === 0 || bringing.has(delegationId)) return false;
    const understood = interpreters
      .filter(({ participantIds }) => participantIds.length === 0 || participantIds.includes(id))
      .map(({ language }) => base(language));
    return !languages.some((one) => base(one) === houseLanguage || understood.includes(base(one)));
  });
  return counted(alone.flatMap(({ languages }) => languages));
}
