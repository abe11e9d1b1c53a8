export * from './occasion-plan.schema.ts';
export * from './occasion.audit.ts';
export * from './occasion.problems.ts';
export * from './occasion.schema.ts';
export * from './occasion.workflow.ts';
export * from './occasions.routes.ts';
