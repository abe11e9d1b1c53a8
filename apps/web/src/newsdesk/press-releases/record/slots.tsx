import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { lazy, type ReactNode, Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { CorrectButton } from '../correction/correct-button.tsx';

// What the office wing shows of every record: who else is here, what was said, what happened, what is to be done. It comes after the page.

const Presence = lazy(async () => ({
  default: (await import('../../../office/comments/share/presence.tsx')).Presence,
}));
const Comments = lazy(async () => ({
  default: (await import('../../../office/comments/share/comments.tsx')).Comments,
}));
const RecordTasks = lazy(async () => ({
  default: (await import('../../../office/tasks/share/record-tasks.tsx')).RecordTasks,
}));
const Timeline = lazy(async () => ({
  default: (await import('../../../office/audit-trail/share/timeline.tsx')).Timeline,
}));
const ReleaseFactNotices = lazy(async () => ({
  default: (await import('../../facts/share/release-facts.tsx')).ReleaseFactNotices,
}));
const ReleaseFactList = lazy(async () => ({
  default: (await import('../../facts/share/release-facts.tsx')).ReleaseFactList,
}));
const RecordCampaigns = lazy(async () => ({
  default: (await import('../../campaigns/share/record-campaigns.tsx')).RecordCampaigns,
}));

const EmbargoAccess = lazy(async () => {
  const [section] = await Promise.all([
    import('../../distribution/share/embargo-access.tsx'),
    getI18n().loadNamespaces('distribution'),
  ]);
  return { default: section.EmbargoAccessSection };
});
const ReleasePosts = lazy(async () => {
  const [section] = await Promise.all([
    import('../../social-posts/share/release-posts.tsx'),
    getI18n().loadNamespaces('social-posts'),
  ]);
  return { default: section.ReleasePosts };
});
const ReleaseReaders = lazy(async () => ({
  default: (await import('../../newsroom/share/release-readers.tsx')).ReleaseReaders,
}));

interface SlotProps {
  release: PressRelease;
}

export function PresenceSlot({ release }: SlotProps): ReactNode {
  const isEditing = release.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <Suspense>
      <Presence subjectType="PressRelease" subjectId={release.id} isEditing={isEditing} />
    </Suspense>
  );
}

const ReleaseDispatches = lazy(async () => ({
  default: (await import('../../distribution/share/release-dispatches.tsx')).ReleaseDispatches,
}));

/** Where it was sent, and the way to send it. */
export function DispatchesSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <ReleaseDispatches release={release} />
    </Suspense>
  );
}

const SendNext = lazy(async () => ({
  default: (await import('../../distribution/share/send-next.tsx')).SendNext,
}));

/** What is published goes to the media next. */
export function SendNextSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <SendNext release={release} />
    </Suspense>
  );
}

/** Only what the public can read has readers. */
export function ReadersSlot({ release }: SlotProps): ReactNode {
  if (release.publishedAt === null) return null;
  return (
    <Suspense>
      <ReleaseReaders releaseId={release.id} />
    </Suspense>
  );
}

export function CommentsSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <Comments subjectType="PressRelease" subjectId={release.id} />
    </Suspense>
  );
}

export function TimelineSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <RecordTasks subjectType="PressRelease" subjectId={release.id} />
      <Timeline subjectType="PressRelease" subjectId={release.id} />
    </Suspense>
  );
}

/** Who may correct begins where the changed figure is told; where a correction is open already, its own notice leads there. */
export function FactNoticesSlot({ release }: SlotProps): ReactNode {
  const correct = release.allowedActions.find(({ verb }) => verb === 'correct');
  const mayCorrect = correct !== undefined && !correct.disabledReason && !release.openCorrection;
  return (
    <Suspense>
      <ReleaseFactNotices release={release} correct={mayCorrect && <CorrectButton release={release} />} />
    </Suspense>
  );
}

export function EmbargoAccessSlot({ release }: SlotProps): ReactNode {
  // Most releases have none: then not even the words for it are asked for.
  return release.embargoUntil ? (
    <Suspense>
      <EmbargoAccess release={release} />
    </Suspense>
  ) : null;
}

export function FactListSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <ReleaseFactList release={release} />
    </Suspense>
  );
}

export function CampaignsSlot({ release }: SlotProps): ReactNode {
  return (
    <Suspense>
      <RecordCampaigns subjectType="PressRelease" subjectId={release.id} />
    </Suspense>
  );
}

export const ReleasePostsSlot = ({ release }: SlotProps): ReactNode => (
  <Suspense>
    <ReleasePosts pressReleaseId={release.id} />
  </Suspense>
);
