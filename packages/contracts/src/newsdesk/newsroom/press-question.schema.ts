import * as Type from 'typebox';
import { AllowedAction, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';
import { PressQuestionState } from './press-question.workflow.ts';

const Colleague = Type.Object({ id: Uuid, name: Type.String() });

export const PressQuestionListItem = Type.Object({
  id: Uuid,
  state: PressQuestionState,
  language: Language,
  name: Type.String(),
  outlet: Type.String(),
  /** its beginning */
  text: Type.String(),
  assignee: nullable(Colleague),
  deadlineAt: nullable(Instant),
  /** not answered, and its time is over by the database's clock */
  overdue: Type.Boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type PressQuestionListItem = Type.Static<typeof PressQuestionListItem>;

export const PressQuestion = Type.Object({
  ...PressQuestionListItem.properties,
  trackingCode: Type.String(),
  email: Type.String(),
  phone: Type.String(),
  /** as the journalist wrote it */
  deadlineText: Type.String(),
  release: nullable(Type.Object({ id: Uuid, title: Type.String() })),
  answer: Type.String(),
  answeredBy: nullable(Colleague),
  answeredAt: nullable(Instant),
  /** when the mail server took it */
  answerMailedAt: nullable(Instant),
  closedAt: nullable(Instant),
  closeReason: nullable(Type.String()),
  allowedActions: Type.Array(AllowedAction),
});
export type PressQuestion = Type.Static<typeof PressQuestion>;
