export * from './audit-trail.routes.ts';
export * from './audited-types.ts';
