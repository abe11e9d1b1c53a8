import { type Gift, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { Banner, Button, Form } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { GiftFields } from './gift-fields.tsx';
import { inputOf, wordsOf } from './gift-words.ts';
import { useGiftChange } from './use-gift-change.ts';

export function EditGift({ gift, onClose }: { gift: Gift; onClose: () => void }): ReactNode {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const { params, isPending, refusal, errorAt, run } = useGiftChange(gift.id);
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(gift);
  const [words, setWords] = useState(() => wordsOf(gift));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    const input = inputOf(words);
    if (!input) return;
    const went = await run(
      () => call(giftsRoutes.update, { params, body: { version: seen.version, ...input } }),
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
      <GiftFields
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
