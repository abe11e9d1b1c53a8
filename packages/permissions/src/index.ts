export { subject } from '@casl/ability';
export * from './ability.ts';
export * from './actor.ts';
export * from './rules-for.ts';
