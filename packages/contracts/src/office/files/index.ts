export * from './file.audit.ts';
export * from './file.problems.ts';
export * from './file.schema.ts';
export * from './files.routes.ts';
export * from './uploads.routes.ts';
