export * from './allowed-action.ts';
export * from './define-route.ts';
export * from './ids.ts';
export * from './page.ts';
export * from './problem.ts';
export * from './roles.ts';
export * from './text.ts';
export * from './workflow.ts';
