import { type Guest, guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Form } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { GuestFields } from './guest-fields.tsx';
import { inputOf, isNamed, officesAreWhole, wordsOf } from './guest-words.ts';
import { useGuestChange } from './use-guest-change.ts';

export function EditGuest({ guest, onClose }: { guest: Guest; onClose: () => void }): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const { params, isPending, refusal, errorAt, run } = useGuestChange(guest.id);
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(guest);
  const [words, setWords] = useState(() => wordsOf(guest));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isNamed(words) || !officesAreWhole(words)) return;
    const body = { version: seen.version, ...inputOf(words) };
    const went = await run(
      () => call(guestsRoutes.update, { params, body }),
      t(($) => $.step.update.done),
    );
    if (went) onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.step.update.label)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <GuestFields
        value={words}
        onChange={(change) => setWords((now) => ({ ...now, ...change }))}
        errorAt={errorAt}
        wasTried={wasTried}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
