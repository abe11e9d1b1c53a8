import { type SocialPost, socialPostsRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { Button, IconButton, Menu } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { PostStepDialog, type Told } from './post-step-dialog.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';

/** In the order in which they are offered: the first that is allowed is the next step. */
const stepVerbs = [
  'submit',
  'approve',
  'confirm',
  'schedule',
  'publish',
  'unschedule',
  'requestChanges',
  'recall',
  'reopen',
  'restore',
] as const;
export type PostStepVerb = (typeof stepVerbs)[number];
const asks: readonly PostStepVerb[] = ['confirm', 'schedule', 'requestChanges', 'reopen'];
/** Going back is never the one big button. */
const back: readonly PostStepVerb[] = ['recall', 'reopen', 'requestChanges', 'unschedule'];

/** The buttons of a post: what the API offers, with the reason where one may not. */
export function usePostSteps(post: SocialPost): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<PostStepVerb | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const params = { organizationId: organization.id, id: post.id };
  const body = { version: post.version };

  const send = (verb: PostStepVerb, told: Told): Promise<SocialPost> => {
    const reason = told.reason ?? '';
    if (verb === 'schedule')
      return call(socialPostsRoutes.schedule, {
        params,
        body: told.at ? { ...body, scheduledFor: told.at } : { ...body, withRelease: true },
      });
    if (verb === 'confirm') return call(socialPostsRoutes.confirm, { params, body: { ...body, url: told.url ?? '' } });
    if (verb === 'requestChanges') return call(socialPostsRoutes.requestChanges, { params, body: { ...body, reason } });
    if (verb === 'reopen') return call(socialPostsRoutes.reopen, { params, body: { ...body, reason } });
    return call(socialPostsRoutes[verb], { params, body });
  };
  const take = async (verb: PostStepVerb, told: Told = {}): Promise<void> => {
    setPending(verb);
    try {
      client.setQueryData(socialPostsQueries.one(organization.id, post.id).queryKey, await send(verb, told));
      setAsking(null);
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) });
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await call(socialPostsRoutes.remove, { params, query: body });
      const undo = (): void =>
        void call(socialPostsRoutes.restore, { params, body: { version: post.version + 1 } })
          .then(() => client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) }))
          .catch(sayProblem);
      sayDone(
        t(($) => $.step.delete.done),
        { action: { label: c(($) => $.undo), onAction: undo } },
      );
      await navigate(paths.socialPosts(organization.slug));
      await client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) });
    } catch (error) {
      sayProblem(error);
    }
  };
  const offered = stepVerbs.flatMap((verb) =>
    post.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const forward = offered.filter(({ verb }) => !back.includes(verb));
  const primary = forward.find((action) => !action.disabledReason) ?? forward[0];
  const again = post.state === 'failed' || post.state === 'unknown';
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      disabledReason={refusal(disabledReason)}
      onPress={() => (asks.includes(verb) ? setAsking(verb) : void take(verb))}
    >
      {verb === 'publish' && again ? t(($) => $.step.again) : t(($) => $.step[verb].label)}
    </Button>
  );
  const mayDelete = post.allowedActions.some(({ verb, disabledReason }) => verb === 'delete' && !disabledReason);
  const label = t(($) => $.step.delete.label);
  return {
    next: primary && button(primary),
    others: (
      <>
        {mayDelete && (
          <Menu
            label={c(($) => $.more)}
            placement="bottom end"
            groups={[
              {
                id: 'more',
                entries: [{ id: 'delete', label, tone: 'danger', onAction: () => void remove() }],
              },
            ]}
            trigger={<IconButton hideTooltip label={c(($) => $.more)} icon={<Ellipsis className="size-4.5" />} />}
          />
        )}
        {offered.filter((action) => action !== primary).map(button)}
      </>
    ),
    dialogs: asking && (
      <PostStepDialog
        verb={asking}
        post={post}
        isPending={pending === asking}
        onClose={() => setAsking(null)}
        onTell={(told) => void take(asking, told)}
      />
    ),
  };
}
