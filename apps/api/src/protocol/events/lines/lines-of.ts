import { localized, type LocalizedText } from '@ravabet/contracts';
import type { EventClash, EventLine, EventLineStatus, EventPart } from '@ravabet/contracts/protocol/events';
import type { Prisma, Tx } from '@ravabet/db';
import { normalizeForSearch } from '@ravabet/persian-text';
import { tasksById } from '../../../office/tasks/share/tasks-of-subject.ts';
import type { MovedTime } from './delayed-lines.ts';

type Row = Prisma.EventLineGetPayload<object>;
type Elsewhere = Pick<Row, 'personId' | 'startsAt' | 'endsAt' | 'title' | 'eventId'>;

/**
 * The lines of an event in the order of their time, with what became of their tasks and where two are at once in one place; with `moved`
 * as they would be if these stood at another time.
 */
export async function linesOf(
  tx: Tx,
  organizationId: string,
  { id: eventId, state }: { id: string; state: string },
  moved: ReadonlyMap<string, MovedTime> = new Map(),
): Promise<EventLine[]> {
  const stored = await tx.eventLine.findMany({
    where: { organizationId, eventId },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  const rows = stored.map((row) => ({ ...row, ...moved.get(row.id) }));
  const taskIds = rows.flatMap(({ taskId }) => (taskId ? [taskId] : []));
  const tasks = new Map((await tasksById(tx, organizationId, taskIds)).map((task) => [task.id, task]));
  const personIds = [...new Set(rows.flatMap(({ personId }) => (personId ? [personId] : [])))];
  const unitIds = [...new Set(rows.flatMap(({ unitId }) => (unitId ? [unitId] : [])))];
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: personIds } },
    select: { personId: true, displayName: true },
  });
  const units = await tx.unit.findMany({
    where: { organizationId, id: { in: unitIds } },
    select: { id: true, names: true },
  });
  const elsewhere = state === 'cancelled' ? [] : await otherEventsOf(tx, organizationId, eventId, personIds);
  return rows.map((row) => {
    const person = people.find(({ personId }) => personId === row.personId);
    const unit = units.find(({ id }) => id === row.unitId);
    const task = row.taskId === null ? undefined : tasks.get(row.taskId);
    const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
    return {
      id: row.id,
      part: row.part as EventPart,
      title: row.title,
      note: row.note,
      startsAt: iso(row.startsAt),
      endsAt: iso(row.endsAt),
      dueAt: iso(row.dueAt),
      place: row.place,
      who: row.who,
      person: person ? { id: person.personId, name: person.displayName } : null,
      unit: unit ? { id: unit.id, names: unit.names as LocalizedText } : null,
      planned: row.planned === null ? null : Number(row.planned),
      spent: row.spent === null ? null : Number(row.spent),
      status: row.status as EventLineStatus | null,
      likelihood: row.likelihood,
      effect: row.effect,
      task: task ? { id: task.id, state: task.state, reason: task.reason } : null,
      clashes: state === 'cancelled' ? [] : clashesOf(row, rows, elsewhere),
      version: row.version,
    };
  });
}

/** What the same people have at other events that take place. */
async function otherEventsOf(
  tx: Tx,
  organizationId: string,
  eventId: string,
  personIds: string[],
): Promise<Elsewhere[]> {
  if (personIds.length === 0) return [];
  const lines = await tx.eventLine.findMany({
    where: { organizationId, eventId: { not: eventId }, personId: { in: personIds }, startsAt: { not: null } },
    select: { personId: true, startsAt: true, endsAt: true, title: true, eventId: true },
  });
  const events = await tx.event.findMany({
    where: {
      organizationId,
      id: { in: [...new Set(lines.map((line) => line.eventId))] },
      isTemplate: false,
      state: { not: 'cancelled' },
    },
    select: { id: true, titles: true },
  });
  return lines.flatMap((line) => {
    const event = events.find(({ id }) => id === line.eventId);
    return event ? [{ ...line, title: localized(event.titles as LocalizedText, 'fa') }] : [];
  });
}

/** A line without an end takes a minute: two that begin together still meet. */
const spanOf = ({ startsAt, endsAt }: Pick<Row, 'startsAt' | 'endsAt'>): [number, number] | null =>
  startsAt ? [startsAt.getTime(), endsAt?.getTime() ?? startsAt.getTime() + 60_000] : null;

const overlap = (a: Pick<Row, 'startsAt' | 'endsAt'>, b: Pick<Row, 'startsAt' | 'endsAt'>): boolean => {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one !== null && other !== null && one[0] < other[1] && other[0] < one[1];
};
const same = (a: string, b: string): boolean => a !== '' && normalizeForSearch(a) === normalizeForSearch(b);

/** Within a part: the run sheet says minute by minute what the programme says, so that these two never clash with each other. */
function clashesOf(line: Row, lines: readonly Row[], elsewhere: readonly Elsewhere[]): EventClash[] {
  const here = lines.filter((one) => one.id !== line.id && one.part === line.part && overlap(one, line));
  const found: EventClash[] = [];
  for (const one of here) {
    if (same(one.place, line.place)) found.push({ kind: 'place', title: one.title, eventId: null });
    const isSamePerson = one.personId !== null && one.personId === line.personId;
    if (isSamePerson || same(one.who, line.who)) found.push({ kind: 'person', title: one.title, eventId: null });
  }
  for (const one of elsewhere) {
    if (one.personId !== line.personId || !overlap(one as Row, line)) continue;
    found.push({ kind: 'person', title: one.title, eventId: one.eventId });
  }
  return found;
}
