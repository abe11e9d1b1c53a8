import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  nullable,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { PressQuestion, PressQuestionListItem } from './press-question.schema.ts';
import { PressQuestionState } from './press-question.workflow.ts';

const room = 'newsroom';
const base = '/api/organizations/:organizationId/newsroom/questions';

const ListQuery = Type.Object(
  {
    state: Type.Optional(PressQuestionState),
    /** not answered and not closed */
    open: Type.Optional(Type.Boolean()),
    mine: Type.Optional(Type.Boolean()),
    q: Type.Optional(cleanText({ max: 200 })),
    sort: Type.Optional(Type.Enum(['-createdAt', 'deadlineAt'])),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export type PressQuestionListQuery = Type.Static<typeof ListQuery>;

const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: ['press-question-not-in-state', 'stale-version', ...problems],
    params: RecordParams,
    body,
    answer: PressQuestion,
  });

/** The staff's side of the form that the press has in the newsroom. */
export const pressQuestionsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listPressQuestions',
    room,
    summary: 'Questions of the press, newest or most urgent first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(PressQuestionListItem),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getPressQuestion',
    room,
    summary: 'One question with who asks and what was answered',
    params: RecordParams,
    answer: PressQuestion,
  }),
  assign: step(
    'assign',
    'assignPressQuestion',
    'Give it to a colleague, or take it oneself',
    Type.Object({ version: Version, personId: nullable(Uuid) }, { additionalProperties: false }),
    ['press-question-assignee-unfit'],
  ),
  answer: step(
    'answer',
    'answerPressQuestion',
    'Answer by mail; the text is kept',
    Type.Object({ version: Version, answer: cleanText({ min: 1, max: 10_000 }) }, { additionalProperties: false }),
  ),
  close: step(
    'close',
    'closePressQuestion',
    'Close it, saying why',
    Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, { additionalProperties: false }),
  ),
};
