export * from './correction.schema.ts';
export * from './correction.workflow.ts';
export * from './corrections.routes.ts';
export * from './press-release.audit.ts';
export * from './press-release.problems.ts';
export * from './press-release.schema.ts';
export * from './press-release.workflow.ts';
export * from './press-releases.routes.ts';
