import { type Dispatch, dispatchesRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Button, ConfirmDialog } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { dispatchesQueries } from './dispatches.queries.ts';

const verbs = ['send', 'pause', 'resume', 'resend', 'cancel', 'delete'] as const;
type Verb = (typeof verbs)[number];
const asksFirst: readonly Verb[] = ['send', 'cancel', 'resend', 'delete'];
const isAsked = (verb: Verb | null): verb is 'send' | 'cancel' | 'resend' | 'delete' =>
  verb !== null && asksFirst.includes(verb);

interface DispatchSteps {
  next: ReactNode;
  others: ReactNode;
  dialog: ReactNode;
}

/** The buttons that the API offers, with the reason where one may not. `before` saves what is open and says its version. */
export function useDispatchSteps(
  dispatch: Dispatch,
  expected: number,
  before: () => Promise<number> = () => Promise.resolve(dispatch.version),
): DispatchSteps {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const format = useFormat();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<Verb | null>(null);
  const [pending, setPending] = useState<Verb | null>(null);
  const params = { organizationId: organization.id, id: dispatch.id };

  const run = async (verb: Verb): Promise<Dispatch | undefined> => {
    const version = await before();
    if (verb === 'delete') return call(dispatchesRoutes.remove, { params, query: { version } });
    if (verb === 'send') return call(dispatchesRoutes.send, { params, body: { version, expected } });
    return call(dispatchesRoutes[verb], { params, body: { version } });
  };
  const take = async (verb: Verb): Promise<void> => {
    setPending(verb);
    try {
      const answer = await run(verb);
      if (answer) client.setQueryData(dispatchesQueries.one(organization.id, dispatch.id).queryKey, answer);
      void client.invalidateQueries({
        queryKey: dispatchesQueries.all(organization.id),
        refetchType: answer ? 'active' : 'none',
      });
      setAsking(null);
      sayDone(t(($) => $.dispatch.step[verb].done));
      if (verb === 'delete') await navigate(paths.pressRelease(organization.slug, dispatch.pressRelease.id));
    } catch (error) {
      sayProblem(error);
      void client.invalidateQueries({ queryKey: dispatchesQueries.one(organization.id, dispatch.id).queryKey });
    } finally {
      setPending(null);
    }
  };

  const offered = verbs.flatMap((verb) =>
    dispatch.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const forward = offered.find(({ verb }) => verb !== 'cancel' && verb !== 'delete');
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={
        verb === 'send' || verb === 'resume'
          ? 'primary'
          : verb === 'cancel' || verb === 'delete'
            ? 'quiet'
            : 'secondary'
      }
      isPending={pending === verb}
      disabledReason={
        refusal(disabledReason) ?? (verb === 'send' && expected === 0 ? t(($) => $.dispatch.audienceNone) : null)
      }
      onPress={() => (asksFirst.includes(verb) ? setAsking(verb) : void take(verb))}
    >
      {t(($) => $.dispatch.step[verb].label)}
    </Button>
  );
  const number = format.number(asking === 'resend' ? (dispatch.counts['unknown'] ?? 0) : expected);
  return {
    next: forward && button(forward),
    others: <>{offered.filter((action) => action !== forward).map(button)}</>,
    dialog: isAsked(asking) && (
      <ConfirmDialog
        isOpen
        onOpenChange={(open) => !open && setAsking(null)}
        onConfirm={() => void take(asking)}
        title={t(($) => $.dispatch.step[asking].label)}
        tone={asking === 'cancel' || asking === 'delete' ? 'danger' : 'normal'}
        isPending={pending === asking}
        labels={{
          confirm: t(($) => $.dispatch.step[asking].label),
          cancel: c(($) => $.close),
          close: c(($) => $.close),
        }}
      >
        {t(($) => $.dispatch.step[asking].what, { number })}
      </ConfirmDialog>
    ),
  };
}
