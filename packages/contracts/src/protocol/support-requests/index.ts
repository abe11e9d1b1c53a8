export * from './support-figures.schema.ts';
export * from './support-request.audit.ts';
export * from './support-request.problems.ts';
export * from './support-request.schema.ts';
export * from './support-request.workflow.ts';
export * from './support-requests.routes.ts';
export * from './support-service.schema.ts';
