import type { CalendarItem, CalendarLayerId } from '@ravabet/contracts/protocol/calendar';
import type { Asked } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';

/** Who asks, and for which days of the organisation, both included. */
export interface CalendarQuestion {
  readonly actor: Actor;
  readonly ability: Ability;
  readonly from: string;
  readonly until: string;
  /** of the deadlines only the person's own and those of their units */
  readonly own: boolean;
  /** with what a subscription tells of the age of things */
  readonly withAge: boolean;
}

/** What stands on a day, with its age. */
export type DatedItem = CalendarItem & { readonly changedAt: string; readonly version: number };

/** What a layer says: items as JSON, which PostgreSQL writes where it can, and how many they are. */
export interface LayerAnswer {
  readonly json: string;
  readonly n: number;
}

/**
 * One layer: a read that leaves with those of all other layers in one write, and what its rows say. Each room keeps its own in its
 * `share/`, because it alone knows who may read what of it.
 */
export interface CalendarLayer {
  readonly id: CalendarLayerId;
  /** whether this person has the layer at all */
  isFor(ability: Ability): boolean;
  /** where a record of it is shown, below the organisation */
  page(subjectId: string): string;
  ask(question: CalendarQuestion): Asked;
  answer(rows: readonly unknown[], question: CalendarQuestion): LayerAnswer;
}

/** More than a busy month holds; a longer list is cut, and the page says so. */
export const mostOfLayer = 3000;
