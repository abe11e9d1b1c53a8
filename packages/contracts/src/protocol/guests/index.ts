export * from './guest.audit.ts';
export * from './guest.problems.ts';
export * from './guest.schema.ts';
export * from './guests.routes.ts';
export * from './rank.routes.ts';
export * from './refusal.routes.ts';
export * from './guest-import.routes.ts';
