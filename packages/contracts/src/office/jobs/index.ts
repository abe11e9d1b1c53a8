export * from './job.audit.ts';
export * from './job.problems.ts';
export * from './job.schema.ts';
export * from './jobs.routes.ts';
