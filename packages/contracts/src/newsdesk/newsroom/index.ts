export * from './newsroom.routes.ts';
export * from './newsroom.schema.ts';
export * from './newsroom-reach.audit.ts';
export * from './newsroom-statistics.routes.ts';
export * from './press-question.problems.ts';
export * from './press-question.schema.ts';
export * from './press-question.workflow.ts';
export * from './press-questions.routes.ts';
