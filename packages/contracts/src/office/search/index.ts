export * from './search.routes.ts';
