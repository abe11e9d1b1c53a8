import {
  type PressRelease,
  pressReleasesRoutes,
  releaseExportsRoutes,
} from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Menu, IconButton } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addressOf, call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { CorrectButton } from '../correction/correct-button.tsx';
import { type StepInput, type StepVerb, stepVerbs, takeStep } from './release-step.ts';
import { SendNextSlot } from './slots.tsx';
import { StepDialog } from './step-dialog.tsx';

interface ReleaseSteps {
  next: ReactNode;
  others: ReactNode;
  dialogs: ReactNode;
}

const asksFirst: readonly StepVerb[] = [
  'approve',
  'publish',
  'schedule',
  'requestChanges',
  'reopen',
  'overrideEmbargo',
  'withdraw',
];
const backwards: readonly StepVerb[] = ['requestChanges', 'reopen', 'overrideEmbargo', 'withdraw'];

/** The buttons of a release: what the API offers, with the reason where one may not. No role is looked at here. */
export function useReleaseSteps(release: PressRelease, beforeStep: () => Promise<number>): ReleaseSteps {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<StepVerb | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const params = { organizationId: organization.id, id: release.id };

  const refresh = (answer?: PressRelease): void => {
    if (answer) client.setQueryData(pressReleasesQueries.one(organization.id, release.id).queryKey, answer);
    void client.invalidateQueries({ queryKey: pressReleasesQueries.all(organization.id) });
  };
  const take = async (verb: StepVerb, input: Omit<StepInput, 'version'> = {}): Promise<void> => {
    setPending(verb);
    try {
      const version = await beforeStep();
      refresh(await takeStep(verb, params, { ...input, version }));
      setAsking(null);
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
    }
  };
  const remove = async (): Promise<void> => {
    try {
      const version = await beforeStep();
      await call(pressReleasesRoutes.remove, { params, query: { version } });
      sayDone(
        t(($) => $.step.delete.done),
        {
          action: {
            label: c(($) => $.undo),
            onAction: () =>
              void call(pressReleasesRoutes.get, { params })
                .then((found) => takeStep('restore', params, { version: found.version }))
                .then(refresh)
                .catch(sayProblem),
          },
        },
      );
      void client.invalidateQueries({ queryKey: pressReleasesQueries.all(organization.id) });
      await navigate(paths.pressReleases(organization.slug));
    } catch (error) {
      sayProblem(error);
    }
  };

  const offered = stepVerbs.flatMap((verb) =>
    release.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  // What sends back or takes away is never the one big button, also not for somebody whose turn it is not.
  const forward = offered.filter(({ verb }) => !backwards.includes(verb));
  const primary = forward.find(({ disabledReason }) => !disabledReason) ?? forward[0];
  // Taking out of the newsroom is rare and cannot be undone: it is looked for, not met.
  const withdrawal = offered.find(({ verb }) => verb === 'withdraw');
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      disabledReason={refusal(disabledReason)}
      onPress={() => (asksFirst.includes(verb) ? setAsking(verb) : void take(verb))}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  const allowed = (verb: string): boolean =>
    release.allowedActions.some((action) => action.verb === verb && !action.disabledReason);
  const entries = [
    ...(allowed('export')
      ? [
          {
            id: 'pdf',
            label: t(($) => $.step.pdf),
            onAction: () => window.location.assign(addressOf(pressReleasesRoutes.exportPdf, params)),
          },
          {
            id: 'docx',
            label: t(($) => $.step.docx),
            onAction: () => window.location.assign(addressOf(pressReleasesRoutes.exportDocx, params)),
          },
          {
            id: 'ninjs',
            label: t(($) => $.step.ninjs),
            onAction: () => window.location.assign(addressOf(releaseExportsRoutes.ninjs, params)),
          },
        ]
      : []),
    { id: 'print', label: t(($) => $.step.print), onAction: () => window.print() },
    ...(withdrawal
      ? [
          {
            id: 'withdraw',
            label: t(($) => $.step.withdraw.label),
            tone: 'danger' as const,
            isDisabled: withdrawal.disabledReason !== undefined,
            description: refusal(withdrawal.disabledReason) ?? '',
            onAction: () => setAsking('withdraw'),
          },
        ]
      : []),
    ...(allowed('delete')
      ? [{ id: 'delete', label: t(($) => $.step.delete.label), tone: 'danger' as const, onAction: () => void remove() }]
      : []),
  ];
  return {
    next: primary ? button(primary) : release.state === 'published' && <SendNextSlot release={release} />,
    others: (
      <>
        <Menu
          label={c(($) => $.more)}
          placement="bottom end"
          groups={[{ id: 'more', entries }]}
          trigger={
            <IconButton
              hideTooltip
              label={c(($) => $.more)}
              icon={<Ellipsis aria-hidden="true" className="size-4.5" />}
            />
          }
        />
        <CorrectButton release={release} />
        {offered.filter((action) => action !== primary && action !== withdrawal).map(button)}
      </>
    ),
    dialogs: asking && (
      <StepDialog
        verb={asking}
        release={release}
        isPending={pending === asking}
        onCancel={() => setAsking(null)}
        onConfirm={(input) => void take(asking, input)}
      />
    ),
  };
}
