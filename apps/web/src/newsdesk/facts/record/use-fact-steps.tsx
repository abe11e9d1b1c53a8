import { type Fact, factsRoutes } from '@ravabet/contracts/newsdesk/facts';
import { Button, Dialog, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { factsQueries } from '../facts.queries.ts';
import type { OpenForm } from './fact-record.tsx';

const verbs = ['confirm', 'setValue', 'update', 'reinstate', 'retire'] as const;
type Verb = (typeof verbs)[number];

/** The buttons of a figure: what the API offers, with the reason where one may not. */
export function useFactSteps(
  fact: Fact,
  open: (form: OpenForm) => void,
): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [isRetiring, setRetiring] = useState(false);
  const [reason, setReason] = useState('');
  const [isPending, setPending] = useState(false);

  const take = async (verb: 'retire' | 'reinstate'): Promise<void> => {
    const params = { organizationId: organization.id, id: fact.id };
    const { version } = fact;
    setPending(true);
    try {
      const changed =
        verb === 'retire'
          ? await call(factsRoutes.retire, { params, body: { version, reason: reason.trim() } })
          : await call(factsRoutes.reinstate, { params, body: { version } });
      client.setQueryData(factsQueries.one(organization.id, fact.id).queryKey, changed);
      setRetiring(false);
      setReason('');
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: factsQueries.all(organization.id) });
    }
  };
  const press = (verb: Verb): void => {
    if (verb === 'retire') setRetiring(true);
    else if (verb === 'reinstate') void take('reinstate');
    else open(verb);
  };
  const offered = verbs.flatMap((verb) =>
    fact.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  // What is expired or about to be needs a word first; what is not may be given a new value.
  const isDue = fact.state === 'expired' || fact.state === 'due-soon';
  const first = isDue ? 'confirm' : 'setValue';
  const primary = offered.find(({ verb }) => verb === first) ?? offered.find(({ verb }) => verb === 'reinstate');
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={isPending && verb === 'reinstate'}
      disabledReason={refusal(disabledReason)}
      onPress={() => press(verb)}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: offered.filter((action) => action !== primary).map(button),
    dialogs: isRetiring && (
      <Dialog
        isOpen
        onOpenChange={setRetiring}
        title={t(($) => $.step.retire.label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant="danger"
            isDisabled={!reason.trim()}
            isPending={isPending}
            onPress={() => void take('retire')}
          >
            {t(($) => $.step.retire.label)}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="text-quiet">{t(($) => $.step.retire.what)}</p>
          <TextArea
            label={t(($) => $.step.retire.reason)}
            isRequired
            autoFocus
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </div>
      </Dialog>
    ),
  };
}
