import { type Resource, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { useResourceChange } from './use-resource-change.ts';

const verbs = ['update', 'retire', 'reinstate'] as const;
type Verb = (typeof verbs)[number];

/** The buttons of a resource: what the API offers, with the reason where one may not. */
export function useResourceSteps(
  resource: Resource,
  onEdit: () => void,
): { buttons: ReactNode; notice: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const refusalText = useRefusalText();
  const { params, isPending, refusal, run } = useResourceChange(resource.id);
  const [isRetiring, setRetiring] = useState(false);
  const [reason, setReason] = useState('');
  const { version } = resource;
  const retire = async (): Promise<void> => {
    const body = { version, reason: reason.trim() };
    const went = await run(
      () => call(resourcesRoutes.retire, { params, body }),
      t(($) => $.step.retire.done),
    );
    if (!went) return;
    setRetiring(false);
    setReason('');
  };
  const press = (verb: Verb): void => {
    if (verb === 'update') onEdit();
    else if (verb === 'retire') setRetiring(true);
    else
      void run(
        () => call(resourcesRoutes.reinstate, { params, body: { version } }),
        t(($) => $.step.reinstate.done),
      );
  };
  const offered = verbs.flatMap((verb) =>
    resource.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const told = refusal && (
    <Banner tone="danger" isLive title={refusal.title}>
      {refusal.detail}
    </Banner>
  );
  return {
    buttons: offered.map(({ verb, disabledReason }) => (
      <Button
        key={verb}
        isPending={isPending && verb === 'reinstate'}
        disabledReason={refusalText(disabledReason)}
        onPress={() => press(verb)}
      >
        {t(($) => $.step[verb].label)}
      </Button>
    )),
    notice: !isRetiring && told,
    dialogs: isRetiring && (
      <Dialog
        isOpen
        onOpenChange={setRetiring}
        title={t(($) => $.step.retire.label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button variant="danger" isDisabled={!reason.trim()} isPending={isPending} onPress={() => void retire()}>
            {t(($) => $.step.retire.label)}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          {told}
          <p className="text-quiet">{t(($) => $.step.retire.what)}</p>
          <TextArea
            label={t(($) => $.step.retire.reason)}
            isRequired
            autoFocus
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        </div>
      </Dialog>
    ),
  };
}
