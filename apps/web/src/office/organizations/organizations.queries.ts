import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'organizations';

export const organizationsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  one: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.get, { params: { organizationId }, signal }),
    }),
  holidays: (organizationId: string, from: string, until: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'holidays', from, until] as const,
      queryFn: ({ signal }) =>
        call(organizationsRoutes.listHolidays, { params: { organizationId }, query: { from, until }, signal }),
    }),
  /** everybody who is here now, for naming who decides */
  people: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'people'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
    }),
  units: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'units'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.listUnits, { params: { organizationId }, signal }),
    }),
};
