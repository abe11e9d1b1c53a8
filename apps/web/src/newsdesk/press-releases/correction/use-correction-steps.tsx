import type { Correction, CorrectionVerb, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { correctionVerbs, takeCorrectionStep } from './correction-step.ts';
import { CorrectionStepDialog } from './correction-step-dialog.tsx';

const atOnce: readonly CorrectionVerb[] = ['submit', 'recall'];
const backwards: readonly CorrectionVerb[] = ['requestChanges', 'reopen', 'giveUp'];

/** The buttons of a correction: what the API offers, with the reason where one may not. */
export function useCorrectionSteps(
  release: PressRelease,
  correction: Correction,
  beforeStep: () => Promise<number>,
): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<CorrectionVerb | null>(null);
  const [pending, setPending] = useState<CorrectionVerb | null>(null);
  const params = { organizationId: organization.id, id: release.id, correctionId: correction.id };

  const take = async (verb: CorrectionVerb, reason = ''): Promise<void> => {
    setPending(verb);
    try {
      const version = await beforeStep();
      const answer = await takeCorrectionStep(verb, params, { version, reason });
      const { queryKey } = pressReleasesQueries.correction(organization.id, release.id, correction.id);
      client.setQueryData(queryKey, answer);
      setAsking(null);
      sayDone(t(($) => $.correction.step[verb].done));
      void client.invalidateQueries({ queryKey: pressReleasesQueries.all(organization.id) });
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
    }
  };
  const offered = correctionVerbs.flatMap((verb) =>
    correction.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const primary =
    offered.find(({ verb, disabledReason }) => !disabledReason && !backwards.includes(verb)) ?? offered[0];
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb && !backwards.includes(verb) ? 'primary' : 'secondary'}
      isPending={pending === verb}
      disabledReason={refusal(disabledReason)}
      onPress={() => (atOnce.includes(verb) ? void take(verb) : setAsking(verb))}
    >
      {t(($) => $.correction.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: offered.filter((action) => action !== primary).map(button),
    dialogs: asking && (
      <CorrectionStepDialog
        verb={asking}
        correction={correction}
        language={release.language}
        isPending={pending === asking}
        onCancel={() => setAsking(null)}
        onConfirm={(reason) => void take(asking, reason)}
      />
    ),
  };
}
