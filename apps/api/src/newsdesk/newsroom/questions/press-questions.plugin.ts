import { pressQuestionsRoutes as routes } from '@ravabet/contracts/newsdesk/newsroom';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, serve, serveVerb } from '../../../platform/serve.ts';
import { answerPressQuestion } from './answer-press-question.ts';
import { assignPressQuestion } from './assign-press-question.ts';
import { closePressQuestion } from './close-press-question.ts';
import { getPressQuestion } from './get-press-question.ts';
import { listPressQuestions } from './list-press-questions.ts';
import { handlePressQuestionMails } from './press-question-mails.ts';

export async function pressQuestionsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, config } = platform;
  const { reader } = databases;
  handlePressQuestionMails(platform);

  serve(app, routes.list, ({ actor, ability, query }) => listPressQuestions(reader, actor, ability, query));
  const question = ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    getPressQuestion(reader, config.SECRET_KEY, actor, ability, params.id);
  serve(app, routes.get, question);
  serveVerb(
    app,
    platform,
    routes.assign,
    (tx, { actor, ability, params, body }) => assignPressQuestion(tx, bus, actor, ability, params.id, body),
    question,
  );
  serveVerb(
    app,
    platform,
    routes.answer,
    (tx, { actor, ability, params, body }) => answerPressQuestion(tx, platform, actor, ability, params.id, body),
    question,
  );
  serveVerb(
    app,
    platform,
    routes.close,
    (tx, { actor, ability, params, body }) => closePressQuestion(tx, bus, actor, ability, params.id, body),
    question,
  );
}
