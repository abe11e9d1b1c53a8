import { tasksRoutes as routes } from '@ravabet/contracts/office/tasks';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, serve, serveVerb } from '../../platform/serve.ts';
import { acceptTask } from './accept-task.ts';
import { addTaskEvidence } from './add-task-evidence.ts';
import { assignTask } from './assign-task.ts';
import { completeTask } from './complete-task.ts';
import { countTasks } from './count-tasks.ts';
import { createTask } from './create-task.ts';
import { declineTask } from './decline-task.ts';
import { deleteTask } from './delete-task.ts';
import { getTask } from './get-task.ts';
import { listTasks } from './list-tasks.ts';
import { listUnitTasks } from './list-unit-tasks.ts';
import { pauseTask } from './pause-task.ts';
import { recountTasks } from './recount-tasks.ts';
import { remindOfTasks } from './remind-of-tasks.ts';
import { restoreTask } from './restore-task.ts';
import { resumeTask } from './resume-task.ts';
import { sendBackTask } from './send-back-task.ts';
import { recountJob } from './share/recount-deadlines.ts';
import { tickTask } from './tick-task.ts';
import { updateTask } from './update-task.ts';
import { verifyTask } from './verify-task.ts';

export async function tasksPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs } = platform;
  const { reader } = databases;
  jobs.repeat('remind of tasks', 15_000, async () => void (await remindOfTasks(platform)));

  jobs.handle(recountJob, async ({ organizationId }) => void (await recountTasks(platform, organizationId)));

  serve(app, routes.list, ({ actor, ability, query }) => listTasks(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability }) => countTasks(reader, actor, ability));
  serve(app, routes.unit, ({ actor, ability }) => listUnitTasks(databases, actor, ability));
  // Also what every step answers with: the task as it is after the commit.
  const task = ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    getTask(databases, actor, ability, params.id);
  serve(app, routes.get, task);

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createTask(tx, bus, actor, ability, body));
  serveVerb(app, platform, routes.remove, (tx, { actor, ability, params, query }) =>
    deleteTask(tx, bus, actor, ability, params.id, query.version),
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreTask(tx, bus, actor, ability, params.id, body.version),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.assign,
    (tx, { actor, ability, params, body }) => assignTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.accept,
    (tx, { actor, ability, params, body }) => acceptTask(tx, bus, actor, ability, params.id, body.version),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.decline,
    (tx, { actor, ability, params, body }) => declineTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.pause,
    (tx, { actor, ability, params, body }) => pauseTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.resume,
    (tx, { actor, ability, params, body }) => resumeTask(tx, bus, actor, ability, params.id, body.version),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.complete,
    (tx, { actor, ability, params, body }) => completeTask(tx, bus, actor, ability, params.id, body.version),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.verify,
    (tx, { actor, ability, params, body }) => verifyTask(tx, bus, actor, ability, params.id, body.version),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.sendBack,
    (tx, { actor, ability, params, body }) => sendBackTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.tick,
    (tx, { actor, ability, params, body }) => tickTask(tx, bus, actor, ability, params.id, body),
    task,
  );
  serveVerb(
    app,
    platform,
    routes.addEvidence,
    (tx, { actor, ability, params, body }) => addTaskEvidence(tx, bus, actor, ability, params.id, body),
    task,
  );
}
