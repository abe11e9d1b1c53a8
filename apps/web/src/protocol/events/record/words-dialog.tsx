import { type EventRecord, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';

type WordsVerb = 'sendBack' | 'evaluate' | 'cancel';
interface WordsDialogProps {
  verb: WordsVerb;
  event: EventRecord;
  send: (verb: WordsVerb, ask: () => Promise<EventRecord>) => Promise<void>;
  onClose: () => void;
}

/** A step that needs words: why it goes back or does not take place, or how it went. */
export function WordsDialog({ verb, event, send, onClose }: WordsDialogProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const said = text.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!said) return;
    const params = { organizationId: organization.id, id: event.id };
    const { version } = event;
    const ask = () =>
      verb === 'evaluate'
        ? call(eventsRoutes.evaluate, { params, body: { version, evaluation: said } })
        : call(eventsRoutes[verb], { params, body: { version, reason: said } });
    if (await run(() => send(verb, ask))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant={verb === 'cancel' ? 'danger' : 'primary'} isPending={isPending} onPress={() => void submit()}>
          {t(($) => $.step[verb].label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextArea
          label={t(($) => (verb === 'evaluate' ? $.field.evaluation : $.field.reason))}
          isRequired
          autoFocus
          maxLength={verb === 'evaluate' ? 5000 : 2000}
          value={text}
          onChange={setText}
          {...(wasTried && !said && { errorMessage: c(($) => $.validation.required) })}
        />
      </div>
    </Dialog>
  );
}
