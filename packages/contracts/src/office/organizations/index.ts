export * from './approval-step.schema.ts';
export * from './organization.audit.ts';
export * from './organization.problems.ts';
export * from './organization.schema.ts';
export * from './organizations.routes.ts';
