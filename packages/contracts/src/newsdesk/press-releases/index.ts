export * from './press-release.audit.ts';
export * from './press-release.problems.ts';
export * from './press-release.schema.ts';
export * from './press-release.workflow.ts';
export * from './press-releases.routes.ts';
export * from './topic.schema.ts';
export * from './topics.routes.ts';
