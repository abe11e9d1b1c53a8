export * from './direction.ts';
export * from './language.ts';
export * from './speak.ts';
