export * from './booking.schema.ts';
export * from './resource.audit.ts';
export * from './resource.problems.ts';
export * from './resource.schema.ts';
export * from './resources.routes.ts';
