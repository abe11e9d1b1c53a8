// must be caught: import/no-cycle
import { second } from './second.ts';

export const first = (): number => second() + 1;
