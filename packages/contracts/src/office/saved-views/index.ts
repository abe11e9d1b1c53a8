export * from './saved-views.routes.ts';
