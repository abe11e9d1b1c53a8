export * from './calendar.problems.ts';
export * from './calendar.routes.ts';
export * from './calendar.schema.ts';
