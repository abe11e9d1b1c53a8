import { localized } from '@ravabet/contracts/kernel';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import {
  type SupportRequest,
  type SupportRequestListItem,
  supportRequestsRoutes,
} from '@ravabet/contracts/protocol/support-requests';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { isProblem } from '../../../shared/call-problem.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { DeliverDialog } from './deliver-dialog.tsx';
import { PromiseDialog } from './promise-dialog.tsx';
import { RatingDialog } from './rating-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** In the order in which they are offered: the first that is allowed is the next step. */
export const supportVerbs = [
  'confirm',
  'accept',
  'start',
  'deliver',
  'sendBack',
  'triage',
  'schedule',
  'reassign',
  'become',
  'becomeVisit',
  'becomeEvent',
  'withdraw',
  'decline',
] as const;
export type SupportVerb = (typeof supportVerbs)[number];

/** Sends a step, shows what became of it, and says it. True when it went through. */
export type SendStep = (verb: SupportVerb, send: () => Promise<SupportRequest>) => Promise<void>;

interface SupportSteps {
  take: (request: SupportRequestListItem, verb: SupportVerb) => void;
  pending: SupportVerb | null;
  dialogs: ReactNode;
}

/** The steps of a request, from its page or from the board: some at once, some after a question. */
export function useSupportSteps(): SupportSteps {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const [doing, setDoing] = useState<{ request: SupportRequestListItem; verb: SupportVerb } | null>(null);
  const [pending, setPending] = useState<SupportVerb | null>(null);
  /** one release for one request, also when the second half has to be tried again */
  const releases = useRef(new Map<string, string>());
  const organizationId = organization.id;

  const send: SendStep = async (verb, ask) => {
    setPending(verb);
    try {
      const changed = await ask();
      client.setQueryData(supportRequestsQueries.one(organizationId, changed.id).queryKey, changed);
      sayDone(t(($) => $.step[verb].done));
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: supportRequestsQueries.all(organizationId) });
      void client.invalidateQueries({ queryKey: ['tasks', organizationId] });
    }
  };
  const become = async (request: SupportRequestListItem): Promise<void> => {
    const id = releases.current.get(request.id) ?? newId();
    releases.current.set(request.id, id);
    const lead = t(($) => $.became.lead, {
      unit: localized({ fa: '', ...request.unit.names }, format.language),
      service: localized(request.service.names, format.language),
      title: request.title,
    });
    const { language } = format;
    await send('become', async () => {
      await call(pressReleasesRoutes.create, {
        params: { organizationId },
        body: { id, kind: 'news', language, title: request.title, lead },
      }).catch((error: unknown) => {
        if (!isProblem(error, 'press-release-id-taken')) throw error;
      });
      return call(supportRequestsRoutes.become, {
        params: { organizationId, id: request.id },
        body: { version: request.version, record: { type: 'PressRelease', id } },
      });
    });
    await navigate(paths.pressRelease(organization.slug, id));
  };
  const take = (request: SupportRequestListItem, verb: SupportVerb): void => {
    const params = { organizationId, id: request.id };
    const body = { version: request.version };
    if (verb === 'triage' || verb === 'schedule' || verb === 'start') {
      void send(verb, () => call(supportRequestsRoutes[verb], { params, body })).catch(sayProblem);
    } else if (verb === 'becomeVisit') void navigate(paths.newVisit(organization.slug, request.id));
    else if (verb === 'becomeEvent') void navigate(paths.newEvent(organization.slug, `supportRequest=${request.id}`));
    else if (verb === 'become') void become(request).catch(sayProblem);
    else setDoing({ request, verb });
  };
  return { take, pending, dialogs: doing && <StepDialog {...doing} send={send} onClose={() => setDoing(null)} /> };
}

export interface StepDialogProps {
  request: SupportRequestListItem;
  send: SendStep;
  onClose: () => void;
}

function StepDialog({ verb, ...props }: StepDialogProps & { verb: SupportVerb }): ReactNode {
  if (verb === 'accept' || verb === 'reassign') return <PromiseDialog {...props} verb={verb} />;
  if (verb === 'deliver') return <DeliverDialog {...props} />;
  if (verb === 'confirm') return <RatingDialog {...props} />;
  if (verb === 'decline' || verb === 'withdraw' || verb === 'sendBack') return <ReasonDialog {...props} verb={verb} />;
  return null;
}
