import type { DoorPerson, EventTick } from '@ravabet/contracts/protocol/events';
import { Button, Form, TextField } from '@ravabet/ui';
import { ScanLine } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toasts } from '../../../shared/toasts.ts';
import { findByBadge, isBadge } from './attendance-now.ts';
import { findableOf, findPeople } from './find-people.ts';

const loadScanner = async () => ({ default: (await import('../../../shared/badge-scanner.tsx')).BadgeScanner });
const BadgeScanner = lazy(loadScanner);
/** Asked for while there is a network: at the door there may be none. */
export const loadAhead = (): void => void loadScanner().catch(() => undefined);

interface DoorFieldProps {
  people: readonly DoorPerson[];
  /** which door and which way: at another one the same badge is read anew */
  door: string;
  onTick: (by: EventTick['by']) => void;
}

/** A scanner types here and presses Enter, a camera reads, people write a name: all from the list of this device. */
export function DoorField({ people, door, onTick }: DoorFieldProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: o } = useTranslation('offline');
  const [text, setText] = useState('');
  const [scans, setScans] = useState(false);
  const findable = useMemo(() => findableOf(people), [people]);
  const badge = findByBadge(people, text);
  const found = useMemo(() => (badge ? [] : findPeople(findable, text)), [badge, findable, text]);

  const read = (code: string): void => {
    if (!isBadge(code)) {
      toasts.add({ title: t(($) => $.door.nobody), tone: 'danger' });
      return;
    }
    onTick({ code });
    setText('');
  };
  const submit = (): void => {
    if (text.trim() === '' || found.length > 0) return;
    read(text.trim());
  };
  return (
    <div className="flex flex-col gap-3">
      <Form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t(($) => $.door.code)}
          description={t(($) => $.door.codeHint)}
          autoFocus
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={setText}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" className="max-sm:flex-1">
            {t(($) => $.door.tick)}
          </Button>
          <Button icon={<ScanLine className="size-4" />} onPress={() => setScans(!scans)}>
            {scans ? o(($) => $.scan.close) : o(($) => $.scan.open)}
          </Button>
        </div>
      </Form>
      {scans && (
        <Suspense>
          <BadgeScanner key={door} onCode={read} onClose={() => setScans(false)} />
        </Suspense>
      )}
      <FoundPeople
        found={found}
        onChoose={({ id }) => {
          setText('');
          onTick({ registrationId: id });
        }}
      />
    </div>
  );
}

function FoundPeople(props: { found: readonly DoorPerson[]; onChoose: (person: DoorPerson) => void }): ReactNode {
  const { t } = useTranslation('events');
  const { found, onChoose } = props;
  if (found.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-15 font-bold">{t(($) => $.door.found)}</h2>
      <ul className="flex flex-col gap-2">
        {found.map((one) => (
          <li key={one.id}>
            <Button className="min-h-11 w-full justify-start" onPress={() => onChoose(one)}>
              <bdi>{[one.name, one.affiliation].filter(Boolean).join(' · ')}</bdi>
              {one.state !== 'registered' && (
                <span className="text-quiet">({t(($) => $.registrationState[one.state])})</span>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
