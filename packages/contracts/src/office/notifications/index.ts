export * from './live-event.ts';
export * from './notifications.routes.ts';
