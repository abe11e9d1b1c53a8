export * from './newsroom.routes.ts';
export * from './newsroom.schema.ts';
