import { freezeRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { Button, Dialog, RadioGroup, TextArea } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CirclePause, CirclePlay } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { socialPostsQueries } from './social-posts.queries.ts';

/** One button stops everything scheduled; the same one lets it go on. */
export function FreezeSwitch(): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const { number } = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const { data: freeze } = useQuery(socialPostsQueries.freeze(organization.id));
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [overdue, setOverdue] = useState<'hold' | 'send'>('hold');
  const [isPending, setPending] = useState(false);
  if (!freeze?.mayFreeze) return null;
  const { frozen } = freeze;
  const params = { organizationId: organization.id };
  const turn = async (): Promise<void> => {
    setPending(true);
    try {
      if (frozen) await call(freezeRoutes.resume, { params, body: { overdue, reason: reason.trim() } });
      else await call(freezeRoutes.freeze, { params, body: { reason: reason.trim() } });
      sayDone(frozen ? t(($) => $.freeze.resumed) : t(($) => $.freeze.done));
      setOpen(false);
      setReason('');
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: socialPostsQueries.all(organization.id) });
      void client.invalidateQueries({ queryKey: ['press-releases', organization.id] });
    }
  };
  return (
    <>
      <Button
        icon={frozen ? <CirclePlay className="size-4" /> : <CirclePause className="size-4" />}
        onPress={() => setOpen(true)}
      >
        {frozen ? t(($) => $.freeze.resume) : t(($) => $.freeze.button)}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={frozen ? t(($) => $.freeze.resumeTitle) : t(($) => $.freeze.title)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant={frozen ? 'primary' : 'danger'}
            isPending={isPending}
            isDisabled={!frozen && !reason.trim()}
            onPress={() => void turn()}
          >
            {frozen ? t(($) => $.freeze.resume) : t(($) => $.freeze.button)}
          </Button>
        }
      >
        <div className="flex flex-col gap-5">
          {!frozen && (
            <p>
              {t(($) => $.freeze.text, {
                posts: number(freeze.scheduledPosts),
                releases: number(freeze.scheduledReleases),
                dispatches: number(freeze.scheduledDispatches),
              })}
            </p>
          )}
          {frozen && freeze.overdue > 0 && (
            <RadioGroup
              label={t(($) => $.freeze.overdue, { number: number(freeze.overdue) })}
              value={overdue}
              onChange={(id) => setOverdue(id === 'send' ? 'send' : 'hold')}
              choices={(['hold', 'send'] as const).map((id) => ({ id, label: t(($) => $.freeze[id]) }))}
            />
          )}
          <TextArea
            label={t(($) => $.freeze.reason)}
            rows={2}
            maxLength={2000}
            isRequired={!frozen}
            value={reason}
            onChange={setReason}
          />
        </div>
      </Dialog>
    </>
  );
}
