/** Events of a job's timeline. */
export const jobEvents = ['job.started', 'job.cancelled', 'dead-letter.retried', 'dead-letter.discarded'] as const;
export type JobEvent = (typeof jobEvents)[number];
