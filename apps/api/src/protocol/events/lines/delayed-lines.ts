import { localDateOf } from '@ravabet/calendars';
import { partsThatMove } from '@ravabet/contracts/protocol/events';
import type { Prisma } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

type Row = Prisma.EventLineGetPayload<object>;
/** When a line stands from now on. */
export interface MovedTime {
  startsAt: Date;
  endsAt: Date | null;
}
export type DelayedLine = Row & { startsAt: Date };

/**
 * What a delay from a line on moves: that line, and every line of programme, run sheet and coverage that begins no earlier on its day.
 * With fewer than no minutes it moves them back, so the negative of a delay takes it back.
 * @throws not-found: the line is none of these, or has no time · event-line-wrong: no minutes
 */
export function delayedLines(
  rows: readonly Row[],
  lineId: string,
  minutes: number,
  timeZone: string,
): { line: DelayedLine; to: MovedTime }[] {
  const timed = rows.filter(
    (row): row is DelayedLine => row.startsAt !== null && partsThatMove.some((part) => part === row.part),
  );
  const from = timed.find(({ id }) => id === lineId);
  if (!from) throw problem('not-found');
  if (minutes === 0) {
    throw problem('event-line-wrong', { errors: [{ pointer: '/minutes', code: 'required', message: '/minutes' }] });
  }
  const dayOf = (at: Date): string => localDateOf(at.toISOString(), timeZone);
  const moved = (at: Date): Date => new Date(at.getTime() + minutes * 60_000);
  return timed
    .filter(({ startsAt }) => startsAt >= from.startsAt && dayOf(startsAt) === dayOf(from.startsAt))
    .map((line) => ({ line, to: { startsAt: moved(line.startsAt), endsAt: line.endsAt && moved(line.endsAt) } }));
}
