import { localized, type LocalizedText } from '@ravabet/contracts';
import { type EventPart, partsWithTasks, workedEventStates } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { askForTask } from '../../../office/tasks/share/ask-for-task.ts';
import { moveAskedTask, renameAskedTask, withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import type { LoadedEvent } from '../load-event.ts';

/** What a line says that its task follows from. */
export interface TaskLine {
  id: string;
  part: string;
  title: string;
  note: string;
  place: string;
  startsAt: Date | null;
  dueAt: Date | null;
  personId: string | null;
  unitId: string | null;
  taskId: string | null;
}

export const isWorkedFor = ({ state, isTemplate }: Pick<LoadedEvent, 'state' | 'isTemplate'>): boolean =>
  !isTemplate && (workedEventStates as readonly string[]).includes(state);

const ownerOf = ({ unitId, personId }: TaskLine) => (unitId ? { unitId } : personId ? { personId } : null);

/** When it is to be done; what has passed already has no due time, for nobody can keep it. */
const dueOf = ({ dueAt, startsAt }: TaskLine): { at: string } | null => {
  const at = dueAt ?? startsAt;
  return at && at.getTime() > Date.now() ? { at: at.toISOString() } : null;
};

const taskTitle = ({ titles }: Pick<LoadedEvent, 'titles'>, { title }: Pick<TaskLine, 'title'>): string =>
  `${title} – ${localized(titles, 'fa')}`.slice(0, 300);

/** Whoever is responsible for a line has it as a task. */
export async function askTaskOfLine(tx: Tx, bus: Bus, actor: Actor, event: LoadedEvent, line: TaskLine): Promise<void> {
  const owner = ownerOf(line);
  if (!owner || !(partsWithTasks as readonly EventPart[]).includes(line.part as EventPart)) return;
  const { organizationId, personId } = actor;
  const taskId = await askForTask(tx, bus, organizationId, {
    title: taskTitle(event, line),
    description: [line.place, line.note].filter(Boolean).join('\n'),
    subject: { type: 'Event', id: event.id },
    owner,
    due: dueOf(line),
    createdById: personId,
    actor,
  });
  await tx.eventLine.updateMany({ where: { organizationId, id: line.id }, data: { taskId } });
}

/** The same hands keep the task, at its new time and by its new name; other hands get a task of their own. */
export async function moveTaskOfLine(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  event: LoadedEvent,
  before: TaskLine,
  line: TaskLine,
): Promise<void> {
  const isSame = before.unitId === line.unitId && before.personId === line.personId;
  if (isSame && before.taskId) {
    const [was, is] = [before.dueAt ?? before.startsAt, line.dueAt ?? line.startsAt];
    if (was?.getTime() !== is?.getTime()) await moveAskedTask(tx, bus, actor, before.taskId, dueOf(line));
    const names = { from: taskTitle(event, before), to: taskTitle(event, line) };
    await renameAskedTask(tx, bus, actor, before.taskId, names);
    return;
  }
  if (before.taskId) {
    await withdrawAskedTask(tx, bus, actor, before.taskId);
    await tx.eventLine.updateMany({
      where: { organizationId: actor.organizationId, id: line.id },
      data: { taskId: null },
    });
  }
  if (isWorkedFor(event)) await askTaskOfLine(tx, bus, actor, event, line);
}

/** The manager has said yes: every line with somebody responsible becomes their task. */
export async function askTasksOfLines(tx: Tx, bus: Bus, actor: Actor, event: LoadedEvent): Promise<void> {
  const { organizationId } = actor;
  const where = { organizationId, eventId: event.id, part: { in: [...partsWithTasks] }, taskId: null };
  const lines = await tx.eventLine.findMany({ where, orderBy: { id: 'asc' } });
  for (const line of lines) await askTaskOfLine(tx, bus, actor, event, line);
}

export async function withdrawTasksOfLines(tx: Tx, bus: Bus, actor: Actor, eventId: string): Promise<void> {
  const { organizationId } = actor;
  const lines = await tx.eventLine.findMany({ where: { organizationId, eventId, taskId: { not: null } } });
  for (const { taskId } of lines) if (taskId) await withdrawAskedTask(tx, bus, actor, taskId);
}

/** The event is called differently now: the tasks of its lines name it so. */
export async function renameTasksOfLines(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  before: Pick<LoadedEvent, 'id' | 'titles'>,
  titles: LocalizedText,
): Promise<void> {
  if (localized(before.titles, 'fa') === localized(titles, 'fa')) return;
  const where = { organizationId: actor.organizationId, eventId: before.id, taskId: { not: null } };
  const lines = await tx.eventLine.findMany({ where, select: { title: true, taskId: true } });
  for (const line of lines) {
    if (!line.taskId) continue;
    const names = { from: taskTitle(before, line), to: taskTitle({ titles }, line) };
    await renameAskedTask(tx, bus, actor, line.taskId, names);
  }
}
