export * from './visit.audit.ts';
export * from './visit.problems.ts';
export * from './visit.schema.ts';
export * from './visit.workflow.ts';
export * from './visits.routes.ts';
