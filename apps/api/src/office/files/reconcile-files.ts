import { checkFiles } from '../../platform/check-files.ts';
import type { Platform } from '../../platform/platform.ts';

/** Removes bytes without a row that are older than a day (a crash between the content and its row), and reports the rest. */
export async function reconcileFiles({ databases, storage, log }: Platform): Promise<number> {
  const { faults } = await checkFiles({ databases, storage });
  const dangling = faults.filter(({ fault }) => fault === 'dangling');
  for (const { key } of dangling) await storage.remove(key);
  for (const { key, fault } of faults)
    if (fault !== 'dangling') log.error({ key, fault }, 'a stored content is not as it was written');
  return dangling.length;
}
