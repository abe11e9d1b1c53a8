import type { EventLineChange } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { lineContent } from './line-content.ts';
import { moveTaskOfLine } from './line-tasks.ts';
import { loadLine, mustChangeLines } from './must-change-lines.ts';

/** Says a line anew; its task moves along. */
export async function changeEventLine(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: eventId, lineId: id }: { id: string; lineId: string },
  { version, ...said }: EventLineChange,
): Promise<void> {
  const { organizationId } = actor;
  const before = await loadLine(tx, actor, eventId, id);
  const event = await mustChangeLines(tx, actor, ability, eventId, before.part);
  if (before.version !== version) throw problem('stale-version', { params: { version: before.version } });
  const content = await lineContent(tx, organizationId, before.part, said);
  const where = { organizationId, id, version };
  decided(await tx.eventLine.updateMany({ where, data: { ...content, version: { increment: 1 } } }));
  await audit(tx, actor, {
    event: 'event.line-changed',
    subjectType: 'Event',
    subjectId: eventId,
    before: { part: before.part, title: before.title },
    after: { part: before.part, ...said },
  });
  await moveTaskOfLine(tx, bus, actor, event, before, { ...before, ...content });
  await tellEventChanged(tx, bus, organizationId, eventId, event.version);
}
