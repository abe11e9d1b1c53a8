export * from './register.routes.ts';
