import { socialPostsRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner, Button, Dialog } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { newId } from '../../shared/new-id.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { PostFields, type PostDraft } from './post-fields.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';

interface NewPostDialogProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onCreated: (id: string) => void;
  pressReleaseId?: string;
}

/** Where and what: the rest is done in its page. */
export function NewPostDialog({ isOpen, onOpenChange, onCreated, pressReleaseId }: NewPostDialogProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const attempt = useAttempt();
  const [draft, setDraft] = useState<PostDraft>({
    channelId: null,
    text: '',
    pressReleaseId: pressReleaseId ?? null,
    withLink: true,
    pictures: [],
  });
  const { channelId } = draft;
  const create = (): void => {
    if (!channelId) return;
    const id = newId();
    const body = { ...draft, pictures: [], channelId, id };
    void attempt
      .run(() => call(socialPostsRoutes.create, { params: { organizationId: organization.id }, body }))
      .then((done) => {
        if (!done) return;
        void client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) });
        sayDone(t(($) => $.new.created));
        onOpenChange(false);
        onCreated(id);
      });
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t(($) => $.new.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={() => onOpenChange(false)}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={attempt.isPending} isDisabled={!channelId} onPress={create}>
            {t(($) => $.new.submit)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {attempt.refusal && (
          <Banner tone="danger" isLive title={attempt.refusal.title}>
            {attempt.refusal.detail}
          </Banner>
        )}
        <PostFields draft={draft} onChange={setDraft} releaseIsGiven={pressReleaseId !== undefined} />
      </div>
    </Dialog>
  );
}
