import * as Type from 'typebox';
import { AllowedAction, Instant, nullable, Uuid } from '../../kernel/index.ts';

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];
export const JobState = Type.Enum([...jobStates]);

/** States that a job does not leave. */
export const endedJobStates: readonly JobState[] = ['done', 'failed', 'cancelled'];

/** Long work that a person started: how far it is, and what came of it. */
export const Job = Type.Object({
  id: Uuid,
  /** e.g. press-releases.export; key of its name in locales/<lang>/jobs.json */
  kind: Type.String(),
  state: JobState,
  done: Type.Integer(),
  total: nullable(Type.Integer()),
  /** what came of it, e.g. { fileId } */
  result: nullable(Type.Record(Type.String(), Type.Unknown())),
  /** slug of the problem that stopped it */
  problem: nullable(Type.String()),
  createdBy: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  cancelRequestedAt: nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Job = Type.Static<typeof Job>;

/** Background work that failed at every attempt and waits for somebody's decision. */
export const DeadLetter = Type.Object({
  id: Uuid,
  kind: Type.String(),
  /** what the last attempt said */
  reason: Type.String(),
  attempts: Type.Integer(),
  subjectId: nullable(Type.String()),
  failedAt: Instant,
});
export type DeadLetter = Type.Static<typeof DeadLetter>;
