export * from './escalation.schema.ts';
export * from './task.audit.ts';
export * from './task.problems.ts';
export * from './task.schema.ts';
export * from './task.workflow.ts';
export * from './tasks.routes.ts';
