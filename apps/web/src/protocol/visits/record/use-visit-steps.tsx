import { type Visit, type VisitVerb, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { visitsQueries } from '../visits.queries.ts';
import { type ReasonVerb, reasonVerbs, StepDialog } from './step-dialog.tsx';

/** Sends a step, shows what became of it, and says it. */
export type SendStep = (verb: VisitVerb, send: () => Promise<Visit>) => Promise<void>;

/** The steps of a visit: some at once, some after a question. */
export function useVisitSteps(visit: Visit): {
  take: (verb: VisitVerb) => void;
  pending: VisitVerb | null;
  dialogs: ReactNode;
} {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [asking, setAsking] = useState<ReasonVerb | 'makeReady' | null>(null);
  const [pending, setPending] = useState<VisitVerb | null>(null);
  const send: SendStep = async (verb, ask) => {
    setPending(verb);
    try {
      const changed = await ask();
      client.setQueryData(visitsQueries.one(organizationId, visit.id).queryKey, changed);
      sayDone(t(($) => $.step[verb].done));
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
      void client.invalidateQueries({ queryKey: ['tasks', organizationId] });
    }
  };
  const take = (verb: VisitVerb): void => {
    const reasoned = reasonVerbs.find((one) => one === verb);
    if (reasoned) setAsking(reasoned);
    else if (verb === 'makeReady' && visit.gaps.length > 0) setAsking('makeReady');
    else {
      const params = { organizationId, id: visit.id };
      const route = visitsRoutes[verb as Exclude<VisitVerb, ReasonVerb>];
      void send(verb, () => call(route, { params, body: { version: visit.version } })).catch(sayProblem);
    }
  };
  const dialogs = asking && <StepDialog visit={visit} verb={asking} send={send} onClose={() => setAsking(null)} />;
  return { take, pending, dialogs };
}
