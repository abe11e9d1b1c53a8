import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { ReleaseExportFilters, ReleaseExportFormat } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { ZipFile } from 'yazl';
import { defineLongJob, handleLongJob, type Progress } from '../../../office/jobs/share/run-job.ts';
import type { Platform } from '../../../platform/platform.ts';
import { ProblemError, problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { uploadsFolder } from '../../../platform/storage.ts';
import { listConditions } from '../list-conditions.ts';
import { checkNinjs } from '../ninjs/check-ninjs.ts';
import { ninjsOf } from '../ninjs/ninjs-of.ts';
import { aboutExport } from './about-export.ts';
import { type ExportedRelease, readExported } from './read-exported.ts';

export interface ReleaseExport {
  format: ReleaseExportFormat;
  filters: ReleaseExportFilters;
}
export const releaseExportJob = defineLongJob<ReleaseExport>('press-releases.export-everything');
export const exportKey = (organizationId: string, jobId: string): string => `exports/${organizationId}/${jobId}.zip`;

const portion = 100;
const week = 7 * 24 * 60 * 60 * 1000;

export function handleReleaseExports(platform: Platform): void {
  handleLongJob(platform, releaseExportJob, (asked, progress, about) =>
    exportReleases(platform, asked, progress, about),
  );
  platform.jobs.repeat('forget exports of last week', 60 * 60 * 1000, async () => {
    for await (const { key, modifiedAt } of platform.storage.list('exports/')) {
      if (Date.now() - modifiedAt.getTime() > week) await platform.storage.remove(key);
    }
  });
}

/** Everything that the person may read, as lines of JSON in a ZIP, portion by portion: its size is of no matter to memory. */
async function exportReleases(
  platform: Platform,
  { format, filters }: ReleaseExport,
  progress: Progress,
  { organizationId, jobId, personId }: { organizationId: string; jobId: string; personId: string | null },
): Promise<Record<string, unknown>> {
  const standing = personId && (await platform.memberships.standingOf(personId, organizationId));
  if (!standing || !standing.ability.can('export', 'PressRelease')) throw problem('forbidden');
  const { actor, ability } = standing;
  const total = await countOf(platform, actor, ability, filters);
  await mkdir(uploadsFolder(platform.config), { recursive: true });
  const path = join(uploadsFolder(platform.config), `export-${jobId}.zip`);
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }));
  const lines = new PassThrough();
  const refused: string[] = [];
  let done = 0;
  try {
    zip.addReadStream(lines, format === 'json' ? 'releases.ndjson' : 'ninjs.ndjson');
    for await (const releases of portionsOf(platform, actor, ability, filters)) {
      for (const release of releases) {
        const line = lineOf(format, release, refused);
        if (line && !lines.write(line)) await new Promise((resolve) => lines.once('drain', resolve));
      }
      done += releases.length;
      await progress.report(done, total);
    }
    lines.end();
    await finished(lines);
    if (refused.length > 0) zip.addBuffer(Buffer.from(refused.join('')), 'refused.ndjson');
    zip.addBuffer(Buffer.from(JSON.stringify(aboutExport(format), null, 2)), 'schema.json');
    zip.end();
    await written;
    await platform.storage.keep(exportKey(organizationId, jobId), path, 'application/zip');
    return {
      exportId: jobId,
      releases: done - refused.length,
      refused: refused.length,
      bytes: (await stat(path)).size,
    };
  } finally {
    lines.destroy();
    written.catch(() => undefined);
    await rm(path, { force: true });
  }
}

/** What is no ninjs does not go out as one; it is listed beside, with the place of each fault. */
function lineOf(format: ReleaseExportFormat, release: ExportedRelease, refused: string[]): string | null {
  if (format === 'json') return `${JSON.stringify({ schema: 'ravabet-release-1', ...release })}\n`;
  const document = ninjsOf(release, new Date());
  try {
    checkNinjs(document);
    return `${JSON.stringify(document)}\n`;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    refused.push(`${JSON.stringify({ id: release.id, title: release.title, errors: error.options.errors ?? [] })}\n`);
    return null;
  }
}

async function countOf(
  { databases }: Platform,
  actor: Actor,
  ability: Ability,
  filters: ReleaseExportFilters,
): Promise<number> {
  const sql = listConditions(actor, ability, filters);
  const read = readOf(
    'count_exported_releases',
    `SELECT count(*)::int AS n FROM press_release r WHERE ${sql.conditions}`,
  );
  const [row] = await databases.reader.rows<{ n: number }>(actor.organizationId, read, sql.values);
  return row?.n ?? 0;
}

/** Keyset pages by id, which rises with time and never changes while the export runs. */
async function* portionsOf(platform: Platform, actor: Actor, ability: Ability, filters: ReleaseExportFilters) {
  const { organizationId } = actor;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const sql = listConditions(actor, ability, filters);
    sql.where(`r.id > ${sql.bind(after, 'uuid')}`);
    const text = `SELECT r.id FROM press_release r WHERE ${sql.conditions} ORDER BY r.id LIMIT ${sql.bind(portion, 'int')}`;
    const rows = await platform.databases.reader.rows<{ id: string }>(
      organizationId,
      readOf('export_release_ids', text),
      sql.values,
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      yield await withOrganization(platform.databases.app.prisma, organizationId, (tx) =>
        readExported(tx, platform, organizationId, ids),
      );
    }
    if (ids.length < portion) return;
    after = ids.at(-1) ?? after;
  }
}
