export * from './invitation-acceptance.routes.ts';
export * from './me.routes.ts';
export * from './my-email.routes.ts';
export * from './my-sessions.routes.ts';
export * from './people.audit.ts';
export * from './people.problems.ts';
export * from './people.routes.ts';
export * from './person.schema.ts';
