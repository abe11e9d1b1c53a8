import type { AllowedAction, Page } from '@ravabet/contracts';
import { verbsFrom } from '@ravabet/contracts';
import {
  type ArchiveImport,
  type ArchiveImportItem,
  type ArchiveImportListItem,
  archiveImportWorkflow,
  type ArchiveItemState,
} from '@ravabet/contracts/newsdesk/press-releases';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { jobOf } from '../../../office/jobs/share/job-of.ts';
import { must, refusal } from '../../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../../platform/keyset.ts';
import { problem } from '../../../platform/problems.ts';
import { itemColumns, itemCounts, itemDoubts, standingState } from './archive-import.sql.ts';

const columns =
  Prisma.raw(`i.id, i.name, cardinality(i.file_ids) AS files, ${standingState} AS state, i.options, i.job_id AS "jobId", i.finished_at AS "finishedAt",
  i.created_at AS "createdAt", i.version, ${itemCounts} AS counts,
  json_build_object('id', i.created_by_id, 'name', coalesce(m.display_name, '')) AS "createdBy"`);
const from =
  Prisma.raw(`FROM archive_import i LEFT JOIN job j ON j.organization_id = i.organization_id AND j.id = i.job_id
  LEFT JOIN membership m ON m.organization_id = i.organization_id AND m.person_id = i.created_by_id`);

type Row = Omit<ArchiveImportListItem, 'createdAt' | 'finishedAt'> & {
  createdAt: Date;
  finishedAt: Date | null;
  jobId: string | null;
};

const present = ({ jobId: _job, createdAt, finishedAt, ...row }: Row): ArchiveImportListItem => ({
  ...row,
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
});

/** Imports, newest first (ids rise with time). */
export async function listArchiveImports(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { limit = 25, cursor }: { limit?: number; cursor?: string },
): Promise<Page<ArchiveImportListItem>> {
  must(ability, 'read', 'ArchiveImport');
  const { organizationId } = actor;
  const scope = `archive-imports ${organizationId}`;
  const after = cursor ? decodeCursor(scope, cursor).id : 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${columns} ${from} WHERE i.organization_id = ${organizationId}::uuid AND i.id < ${after}::uuid
    ORDER BY i.id DESC LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? encodeCursor(scope, { key: last.createdAt.toISOString(), id: last.id }) : null;
  return { items: page.map(present), next };
}

/** One import as its page shows it, with its long work while there is some. */
export async function getArchiveImport(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<ArchiveImport> {
  const { organizationId } = actor;
  must(ability, 'read', 'ArchiveImport');
  const [row] = await tx.$queryRaw<
    Row[]
  >`SELECT ${columns} ${from} WHERE i.organization_id = ${organizationId}::uuid AND i.id = ${id}::uuid`;
  if (!row) throw problem('not-found');
  const facts = { createdById: row.createdBy.id };
  const actions = verbsFrom(archiveImportWorkflow, row.state).map((verb): AllowedAction => {
    const action: Action = verb === 'remove' ? 'delete' : 'update';
    const publishes = verb === 'run' && row.options.outcome === 'published';
    const reason =
      refusal(ability, action, 'ArchiveImport', facts) ??
      (publishes && !ability.can('publish', 'PressRelease') ? 'forbidden' : null);
    return reason ? { verb, disabledReason: reason } : { verb };
  });
  return {
    ...present(row),
    job: row.jobId ? await jobOf(tx, actor, ability, row.jobId) : null,
    allowedActions: actions,
  };
}

const itemParts = Prisma.raw(`SELECT ${itemColumns} FROM archive_import_item x
  JOIN archive_import i ON i.organization_id = x.organization_id AND i.id = x.import_id`);
const hasDoubts = Prisma.raw(`${itemDoubts} <> '[]'`);

/** What was found, in the archive's order. */
export async function listArchiveImportItems(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  query: { state?: ArchiveItemState; doubtful?: boolean; after?: number; limit?: number },
): Promise<{ items: ArchiveImportItem[]; next: number | null }> {
  must(ability, 'read', 'ArchiveImport');
  const { organizationId } = actor;
  const { state, doubtful, after = -1, limit = 50 } = query;
  if (!(await tx.archiveImport.count({ where: { organizationId, id } }))) throw problem('not-found');
  const rows = await tx.$queryRaw<ArchiveImportItem[]>`
    ${itemParts} WHERE x.organization_id = ${organizationId}::uuid AND x.import_id = ${id}::uuid AND x.position > ${after}
      ${state ? Prisma.sql`AND x.state = ${state}` : Prisma.empty} ${doubtful ? Prisma.sql`AND ${hasDoubts}` : Prisma.empty}
    ORDER BY x.position LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.position ?? null) : null };
}

export async function getArchiveImportItem(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  position: number,
): Promise<ArchiveImportItem> {
  const { items } = await listArchiveImportItems(tx, actor, ability, id, { after: position - 1, limit: 1 });
  const [item] = items;
  if (item?.position !== position) throw problem('not-found');
  return item;
}
