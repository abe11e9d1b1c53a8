import { jobsQueries } from '../jobs.queries.ts';

/** One job, asked for again while it runs. */
export const jobQuery = jobsQueries.one;
