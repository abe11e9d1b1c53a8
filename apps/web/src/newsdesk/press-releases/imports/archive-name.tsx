import type { ArchiveImportListItem } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

interface ArchiveNameProps {
  archive: Pick<ArchiveImportListItem, 'name' | 'files'>;
}

/** What an archive is called: its file; of several the first, with how many came along. */
export function ArchiveName({ archive: { name, files } }: ArchiveNameProps): ReactNode {
  const { t } = useTranslation('archive-imports');
  const format = useFormat();
  if (files <= 1) return <bdi>{name}</bdi>;
  // A file's name keeps its own direction in the middle of the sentence.
  return t(($) => $.severalFiles, { name: `\u2068${name}\u2069`, number: format.number(files - 1) });
}
