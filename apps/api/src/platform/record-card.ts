import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';

/** What the shared rooms (comments, presence, timeline, live events, tasks) need to know of a record of any room. */
export interface RecordCard {
  readonly title: string;
  /** who hears of what is said about it */
  readonly concernedPersonIds: readonly string[];
  /** the person reads the record, but not what is said about it: it may name whom they are not to know */
  readonly isTalkHidden?: boolean;
}

/** The card of a record that the person may read; null for what is absent, foreign, hidden or in the bin: all are answered alike. */
export type MayRead = (tx: Tx, actor: Actor, ability: Ability, id: string) => Promise<RecordCard | null>;
