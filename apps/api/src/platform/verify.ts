import { checkAuditChain } from './audit-seal.ts';
import { checkFiles } from './check-files.ts';
import { loadConfig } from './config.ts';
import { openDatabases } from './databases.ts';
import { openStorage } from './storage.ts';

export interface Verification {
  readonly ok: boolean;
  readonly lines: string[];
}

const shown = 20;

/** Holds the audit chain against its entries, and every byte of the stored contents against its row. */
export async function verifyInstallation(env: NodeJS.ProcessEnv = process.env): Promise<Verification> {
  const config = loadConfig(env);
  const databases = openDatabases(config);
  try {
    const chain = await checkAuditChain(databases.jobs.prisma);
    const files = await checkFiles({ databases, storage: await openStorage(config) }, { contents: true });
    const lines = [
      `${chain.faults.length === 0 ? '✓' : '✗'} audit trail: ${chain.checked} sealed entries, ${chain.faults.length} faults`,
      ...chain.faults
        .slice(0, shown)
        .map((f) => `  ${f.fault}: entry ${f.entryId} of organisation ${f.organizationId}`),
      `${files.faults.length === 0 ? '✓' : '✗'} files: ${files.checked} contents, ${files.faults.length} faults`,
      ...files.faults.slice(0, shown).map(({ fault, key }) => `  ${fault}: ${key}`),
    ];
    // Bytes that no row knows cost room and hurt nobody: named, and removed by the next round.
    const ok = chain.faults.length === 0 && files.faults.every(({ fault }) => fault === 'dangling');
    return { ok, lines };
  } finally {
    await databases.close();
  }
}
