import { localized } from '@ravabet/contracts/kernel';
import { useQuery } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';

export interface RankChoice {
  id: string;
  label: string;
}

/** The ranks of the house in their order, each as the reader calls it. */
export function useRanks(): RankChoice[] {
  const { language } = useFormat();
  const { id } = useOrganization();
  const ranks = useQuery(guestsQueries.ranks(id)).data?.items ?? [];
  return ranks.map(({ id: rankId, names }) => ({ id: rankId, label: localized(names, language) }));
}
