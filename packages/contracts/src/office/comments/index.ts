export * from './comment.audit.ts';
export * from './comment.problems.ts';
export * from './comments.routes.ts';
export * from './presence.routes.ts';
