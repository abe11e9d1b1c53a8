export * from './gift.audit.ts';
export * from './gift.problems.ts';
export * from './gift.schema.ts';
export * from './gift.workflow.ts';
export * from './gifts.routes.ts';
