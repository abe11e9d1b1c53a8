export * from './newsroom.routes.ts';
export * from './newsroom.schema.ts';
export * from './newsroom-colour.ts';
export * from './newsroom-records.routes.ts';
export * from './newsroom-records.schema.ts';
export * from './newsroom.audit.ts';
export * from './newsroom.problems.ts';
export * from './press-event.workflow.ts';
