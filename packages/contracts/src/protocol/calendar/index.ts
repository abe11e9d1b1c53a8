export * from './calendar-subscription.schema.ts';
export * from './calendar.audit.ts';
export * from './calendar.problems.ts';
export * from './calendar.routes.ts';
export * from './calendar.schema.ts';
