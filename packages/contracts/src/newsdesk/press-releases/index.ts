export * from './archive-import.schema.ts';
export * from './archive-import.workflow.ts';
export * from './archive-imports.routes.ts';
export * from './press-release.audit.ts';
export * from './press-release.problems.ts';
export * from './press-release.schema.ts';
export * from './press-release.workflow.ts';
export * from './press-releases.routes.ts';
