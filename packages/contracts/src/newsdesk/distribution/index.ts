export * from './recipient-list.schema.ts';
export * from './recipient-lists.routes.ts';
export * from './recipient.audit.ts';
export * from './recipient.problems.ts';
export * from './recipient.schema.ts';
export * from './recipients.routes.ts';
