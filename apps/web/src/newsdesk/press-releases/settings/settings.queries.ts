import { boilerplatesRoutes, styleRulesRoutes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

const root = 'press-release-settings';
/** Asked for by every release that is opened, and changed a few times a year. */
const staleTime = 60_000;

/** What managers decide about releases, and writers choose from. */
export const settingsQueries = {
  topics: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'topics'] as const,
      queryFn: ({ signal }) => call(topicsRoutes.list, { params: { organizationId }, signal }),
      staleTime,
    }),
  boilerplates: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'boilerplates'] as const,
      queryFn: ({ signal }) => call(boilerplatesRoutes.list, { params: { organizationId }, signal }),
      staleTime,
    }),
  styleRules: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'style-rules'] as const,
      queryFn: ({ signal }) => call(styleRulesRoutes.list, { params: { organizationId }, signal }),
      staleTime,
    }),
};
