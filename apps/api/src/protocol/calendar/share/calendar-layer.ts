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
}

/** What stands on a day, with what a subscription tells of its age. */
export type DatedItem = Omit<CalendarItem, 'layer'> & { readonly changedAt: Date; readonly version: number };

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
  items(rows: readonly unknown[], question: CalendarQuestion): DatedItem[];
}

/** More than a busy month holds; a longer list is cut, and the page says so. */
export const mostOfLayer = 3000;
