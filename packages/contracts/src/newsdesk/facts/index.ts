export * from './fact.audit.ts';
export * from './fact.problems.ts';
export * from './fact.schema.ts';
export * from './fact.workflow.ts';
export * from './facts.routes.ts';
