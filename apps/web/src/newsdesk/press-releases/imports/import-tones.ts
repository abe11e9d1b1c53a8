import type { ArchiveImportState, ArchiveItemState } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tone } from '@ravabet/ui';

export const importTones: Record<ArchiveImportState, Tone> = {
  reading: 'info',
  'reading-stopped': 'waiting',
  ready: 'waiting',
  importing: 'info',
  'importing-stopped': 'waiting',
  done: 'done',
  removing: 'info',
  'removing-stopped': 'waiting',
  removed: 'neutral',
};

export const itemTones: Record<ArchiveItemState, Tone> = {
  found: 'info',
  imported: 'done',
  doubled: 'neutral',
  'left-out': 'neutral',
  unreadable: 'danger',
  failed: 'danger',
  removed: 'neutral',
};
