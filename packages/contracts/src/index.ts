export * from './capabilities.ts';
export * from './kernel/index.ts';
