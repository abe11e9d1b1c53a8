import { getI18n } from 'react-i18next';
import { sendWhatWasBegun } from './send-what-was-begun.ts';

/** Everything that the page for writing is made of. @throws when a part is not here and cannot be fetched */
export const bringWritingPage = (): Promise<unknown> =>
  Promise.all([
    getI18n().loadNamespaces([
      'press-releases',
      'files',
      'problems',
      'comments',
      'tasks',
      'audit-trail',
      'facts',
      'campaigns',
      'distribution',
      'social-posts',
    ]),
    import('./open-begun-release.ts'),
    import('../record/press-release.page.tsx'),
    import('../record/writing-page.tsx'),
    import('./body-editor.tsx'),
    import('@ravabet/ui/dates'),
    import('../../../office/comments/share/presence.tsx'),
    import('../../../office/comments/share/comments.tsx'),
    import('../../../office/tasks/share/record-tasks.tsx'),
    import('../../../office/audit-trail/share/timeline.tsx'),
    import('../../campaigns/share/record-campaigns.tsx'),
    import('../../distribution/share/release-dispatches.tsx'),
    import('../../distribution/share/embargo-access.tsx'),
    import('../../facts/share/release-facts.tsx'),
    import('../../newsroom/share/release-readers.tsx'),
    import('../../social-posts/share/release-posts.tsx'),
  ]);

const prepared = new Set<string>();

/**
 * Brings the page for writing before somebody needs it, so that it opens without a line too, and sends what was begun while there was
 * none: now, and whenever the line comes back.
 */
export async function prepareWriting(organizationId: string): Promise<void> {
  if (!prepared.has(organizationId)) {
    prepared.add(organizationId);
    window.addEventListener('online', () => void sendWhatWasBegun(organizationId));
  }
  await Promise.all([bringWritingPage(), sendWhatWasBegun(organizationId)]);
}
