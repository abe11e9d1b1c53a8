export * from './newsroom.routes.ts';
export * from './newsroom.schema.ts';
export * from './newsroom-colour.ts';
