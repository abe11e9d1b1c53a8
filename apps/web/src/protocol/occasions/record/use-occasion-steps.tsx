import { type Occasion, occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { Button } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { occasionsQueries } from '../occasions.queries.ts';

const verbs = ['plan', 'update', 'archive', 'restore'] as const;
type Verb = (typeof verbs)[number];

/** The buttons of an occasion: what the API offers, with the reason where one may not. */
export function useOccasionSteps(occasion: Occasion, edit: () => void): { next: ReactNode; others: ReactNode } {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [pending, setPending] = useState<Verb | null>(null);
  const planned = new Set(occasion.plans.map(({ year }) => year));
  const nextDay = occasion.next.find(({ year }) => !planned.has(year));

  const take = async (verb: Exclude<Verb, 'update'>): Promise<void> => {
    const params = { organizationId: organization.id, id: occasion.id };
    setPending(verb);
    try {
      const changed =
        verb === 'plan'
          ? await call(occasionsRoutes.plan, { params, body: { date: nextDay?.date ?? '' } })
          : await call(occasionsRoutes[verb], { params, body: { version: occasion.version } });
      client.setQueryData(occasionsQueries.one(organization.id, occasion.id).queryKey, changed);
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: occasionsQueries.all(organization.id) });
    }
  };
  const offered = verbs.flatMap((verb) =>
    occasion.allowedActions
      .filter((action) => action.verb === verb && (verb !== 'plan' || nextDay))
      .map((action) => ({ ...action, verb })),
  );
  const primary = offered.find(({ verb }) => verb === 'plan' || verb === 'restore');
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      disabledReason={refusal(disabledReason)}
      onPress={() => (verb === 'update' ? edit() : void take(verb))}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: offered.filter((action) => action !== primary).map(button),
  };
}
