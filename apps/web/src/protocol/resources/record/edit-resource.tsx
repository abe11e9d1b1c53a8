import { type Resource, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, Form } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { ResourceFields, type ResourceWords, trimmedWords } from './resource-fields.tsx';
import { useResourceChange } from './use-resource-change.ts';

const wordsOf = ({ names, place, capacity, note, keeperUnit }: Resource): ResourceWords => ({
  names,
  place,
  capacity,
  note,
  keeperUnitId: keeperUnit?.id ?? null,
});

/** What is said of it; what it is and whose time it is stay. */
export function EditResource({ resource, onClose }: { resource: Resource; onClose: () => void }): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const { params, isPending, refusal, errorAt, run } = useResourceChange(resource.id);
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(resource);
  const [words, setWords] = useState(() => wordsOf(resource));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!words.names.fa.trim()) return;
    const body = { version: seen.version, ...trimmedWords(words) };
    const went = await run(
      () => call(resourcesRoutes.update, { params, body }),
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
      <ResourceFields
        value={words}
        onChange={(change) => setWords((now) => ({ ...now, ...change }))}
        hasSeats={seen.kind === 'hall' || seen.kind === 'vehicle'}
        hasPlace={seen.kind !== 'person'}
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
