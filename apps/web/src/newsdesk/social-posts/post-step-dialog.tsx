import type { SocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import { Button, Dialog, RadioGroup, TextArea, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import type { PostStepVerb } from './use-post-steps.tsx';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

export interface Told {
  reason?: string;
  url?: string;
  at?: string;
}

interface PostStepDialogProps {
  verb: PostStepVerb;
  post: SocialPost;
  isPending: boolean;
  onClose: () => void;
  onTell: (told: Told) => void;
}

/** What a step asks for: a reason, a time, or where it stands. */
export function PostStepDialog({ verb, post, isPending, onClose, onTell }: PostStepDialogProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const { timeZone } = useOrganization();
  const mayFollow = post.release !== null && post.release.state !== 'published';
  const [when, setWhen] = useState<'at' | 'withRelease'>(mayFollow ? 'withRelease' : 'at');
  const [told, setTold] = useState<Told>({});
  const follows = verb === 'schedule' && when === 'withRelease';
  const isMissing =
    verb === 'schedule'
      ? !follows && !told.at
      : verb === 'confirm'
        ? !/^https?:\/\//.test(told.url ?? '')
        : !told.reason?.trim();
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button
          variant="primary"
          isDisabled={isMissing}
          isPending={isPending}
          onPress={() => onTell(follows ? {} : told)}
        >
          {t(($) => $.step[verb].label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        {verb === 'schedule' && post.release && (
          <RadioGroup
            label={t(($) => $.step.when)}
            value={when}
            onChange={(id) => setWhen(id === 'at' ? 'at' : 'withRelease')}
            choices={(['withRelease', 'at'] as const).map((id) => ({ id, label: t(($) => $.step[id]) }))}
          />
        )}
        {verb === 'schedule' && when === 'at' && (
          <Suspense fallback={<div className="h-16" />}>
            <DateTimePicker
              label={t(($) => $.field.goesOut)}
              timeZone={timeZone}
              value={told.at ?? null}
              onChange={(at) => setTold(at ? { at } : {})}
            />
          </Suspense>
        )}
        {verb === 'confirm' && (
          <TextField
            label={t(($) => $.field.address)}
            description={t(($) => $.step.confirmHint)}
            isRequired
            autoFocus
            type="url"
            maxLength={2000}
            value={told.url ?? ''}
            onChange={(url) => setTold({ url: url.trim() })}
          />
        )}
        {(verb === 'requestChanges' || verb === 'reopen') && (
          <TextArea
            label={t(($) => $.step.reason)}
            isRequired
            autoFocus
            maxLength={2000}
            value={told.reason ?? ''}
            onChange={(reason) => setTold({ reason })}
          />
        )}
      </div>
    </Dialog>
  );
}
