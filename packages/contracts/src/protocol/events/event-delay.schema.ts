import * as Type from 'typebox';
import { Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { EventLine, EventPart } from './event-line.schema.ts';

const closed = { additionalProperties: false } as const;

/** Parts that one delay moves together: what happens, who does what when, and who photographs it. */
export const partsThatMove = ['programme', 'run-sheet', 'coverage'] as const satisfies readonly EventPart[];

/** Later, or with a minus earlier: what takes a delay back. Never 0. */
export const EventDelayMinutes = Type.Integer({ minimum: -720, maximum: 720 });

/** What one delay would move, what then clashes or leaves the event's time, and whose tasks move with it. */
export const EventDelayPreview = Type.Object({
  moves: Type.Array(
    Type.Object({
      id: Uuid,
      part: EventPart,
      title: Type.String(),
      startsAt: Instant,
      endsAt: nullable(Instant),
      newStartsAt: Instant,
      newEndsAt: nullable(Instant),
      /** then begins before the event does, or lasts longer than it */
      isOutside: Type.Boolean(),
      version: Version,
    }),
  ),
  /** of the lines that move, as they would stand */
  clashes: Type.Array(Type.Object({ id: Uuid, title: Type.String(), of: EventLine.properties.clashes })),
  tasks: Type.Array(Type.Object({ id: Uuid, person: EventLine.properties.person, unit: EventLine.properties.unit })),
});
export type EventDelayPreview = Type.Static<typeof EventDelayPreview>;

export const EventDelay = Type.Object(
  {
    minutes: EventDelayMinutes,
    /** the lines as the preview showed them: one that has changed since is not moved blindly */
    moves: Type.Array(Type.Object({ id: Uuid, version: Version }, closed), { minItems: 1, maxItems: 500 }),
  },
  closed,
);
export type EventDelay = Type.Static<typeof EventDelay>;
