export * from './channel.schema.ts';
export * from './channels.routes.ts';
export * from './social-post.audit.ts';
export * from './social-post.problems.ts';
export * from './social-post.schema.ts';
export * from './social-post.workflow.ts';
export * from './social-posts.routes.ts';
