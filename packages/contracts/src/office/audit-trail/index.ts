export * from './audit-trail.routes.ts';
