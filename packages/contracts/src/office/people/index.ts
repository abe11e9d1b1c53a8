export * from './invitation-acceptance.routes.ts';
export * from './me.routes.ts';
