export * from './event-registrations.routes.ts';
export * from './event-line.schema.ts';
export * from './event-registration.schema.ts';
export * from './event.audit.ts';
export * from './event.problems.ts';
export * from './event.schema.ts';
export * from './event.workflow.ts';
export * from './events.routes.ts';
