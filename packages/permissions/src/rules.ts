import type { Action, Conditions, Subject } from './ability.ts';
import type { Actor } from './actor.ts';

export type Can = (action: Action | Action[], subject: Subject | Subject[], conditions?: Conditions) => void;
export type Rules = (can: Can, actor: Actor) => void;
