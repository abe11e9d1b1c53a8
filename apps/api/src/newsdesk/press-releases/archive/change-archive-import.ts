import {
  type ArchiveImportOptions,
  type ArchiveImportVerb,
  archiveImportWorkflow,
  type ArchiveItemChoice,
  type NewArchiveImport,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { startJob } from '../../../office/jobs/share/run-job.ts';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { decided, plan } from '../../../platform/transition.ts';
import { importArchiveJob, readArchiveJob, removeImportJob } from './archive-import.jobs.ts';
import { loadArchiveImport, type LoadedImport } from './load-archive-import.ts';

type Needed = Pick<Platform, 'jobs' | 'bus'>;
const subjectType = 'ArchiveImport';

/** Takes uploaded files as an archive and begins to read it. */
export async function beginArchiveImport(
  tx: Tx,
  platform: Needed,
  actor: Actor,
  ability: Ability,
  input: NewArchiveImport,
) {
  must(ability, 'create', subjectType);
  mayPublish(ability, input.options);
  const { organizationId, personId } = actor;
  const { fileIds, options } = input;
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: fileIds }, state: 'ready', deletedAt: null },
    select: { id: true, name: true },
  });
  if (files.length !== fileIds.length) throw problem('archive-file-not-ready');
  const id = newId();
  const jobId = await startJob(tx, platform, actor, readArchiveJob, { importId: id });
  const name = files.find((file) => file.id === fileIds[0])?.name ?? '';
  await tx.archiveImport.create({
    data: { organizationId, id, name, fileIds, options, jobId, createdById: personId },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'archive-import.begun',
    subjectType,
    subjectId: id,
    after: { name, files: files.length },
  });
  return { id };
}

/** To publish an archive is to publish. */
function mayPublish(ability: Ability, options: ArchiveImportOptions): void {
  if (options.outcome === 'published') must(ability, 'publish', 'PressRelease');
}

export async function updateArchiveImport(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, options }: { version: number; options: ArchiveImportOptions },
) {
  const row = await loadArchiveImport(tx, actor, ability, 'update', id);
  mayPublish(ability, options);
  await step(tx, actor, row, 'update', version, { options });
  await audit(tx, actor, {
    event: 'archive-import.updated',
    subjectType,
    subjectId: id,
    before: row.options,
    after: options,
  });
}

/** What a person sets for one text, instead of what was read. */
export async function updateArchiveImportItem(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  position: number,
  input: ArchiveItemChoice,
) {
  const { organizationId } = actor;
  const row = await loadArchiveImport(tx, actor, ability, 'update', id);
  if (row.state !== 'ready') throw problem('archive-import-not-in-state', { params: { state: row.state } });
  const { leftOut, ...choice } = input;
  const where = { organizationId, importId: id, position };
  const item = await tx.archiveImportItem.findFirst({ where, select: { choice: true, state: true } });
  if (!item) throw problem('not-found');
  if (!['found', 'left-out'].includes(item.state))
    throw problem('archive-import-not-in-state', { params: { state: item.state } });
  const state = leftOut === undefined ? item.state : leftOut ? 'left-out' : 'found';
  const merged = { ...(item.choice as ArchiveItemChoice), ...choice } as Prisma.InputJsonObject;
  await tx.archiveImportItem.updateMany({ where, data: { choice: merged, state } });
}

/** Reads again from where reading was stopped. */
export async function readArchiveImport(
  tx: Tx,
  platform: Needed,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadArchiveImport(tx, actor, ability, 'update', id);
  const jobId = await startJob(tx, platform, actor, readArchiveJob, { importId: id });
  await step(tx, actor, row, 'read', version, { jobId });
}

/** Imports what was found, or goes on where that was stopped. */
export async function runArchiveImport(
  tx: Tx,
  platform: Needed,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadArchiveImport(tx, actor, ability, 'update', id);
  mayPublish(ability, row.options);
  const jobId = await startJob(tx, platform, actor, importArchiveJob, { importId: id });
  await step(tx, actor, row, 'run', version, { jobId });
  await audit(tx, actor, { event: 'archive-import.run', subjectType, subjectId: id, after: row.options });
}

/** Takes back everything that the import brought. */
export async function removeArchiveImport(
  tx: Tx,
  platform: Needed,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadArchiveImport(tx, actor, ability, 'delete', id);
  const jobId = await startJob(tx, platform, actor, removeImportJob, { importId: id });
  await step(tx, actor, row, 'remove', version, { jobId });
}

async function step(
  tx: Tx,
  actor: Actor,
  row: LoadedImport,
  verb: ArchiveImportVerb,
  version: number,
  set: Prisma.ArchiveImportUpdateManyMutationInput,
): Promise<void> {
  const { from, to } = plan(archiveImportWorkflow, verb, row, version, 'archive-import-not-in-state');
  // A stopped state is stored as the one in which it was stopped.
  const stored = [...new Set(from.map((state) => state.replace('-stopped', '')))];
  decided(
    await tx.archiveImport.updateMany({
      where: { organizationId: actor.organizationId, id: row.id, version, state: { in: stored } },
      data: { ...set, state: to, version: { increment: 1 } },
    }),
  );
}
