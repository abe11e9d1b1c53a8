import { Button, TextField } from '@ravabet/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toasts } from '../../../shared/toasts.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

/** Somebody whom nobody announced: three lines, kept at once, with or without a network. */
export function WalkInForm({
  board,
  name,
  onClose,
}: {
  board: VisitDayBoard;
  name: string;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('visit-day');
  const [person, setPerson] = useState({ name, workplace: '', reason: '' });
  const isReady = person.name.trim().length >= 2;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    board.walkIn({ name: person.name.trim(), workplace: person.workplace.trim(), reason: person.reason.trim() });
    toasts.add({ title: t(($) => $.people.walkInDone), tone: 'done' });
    onClose();
  };
  return (
    <form
      onSubmit={add}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-4"
      aria-label={t(($) => $.people.walkIn)}
    >
      <TextField
        label={t(($) => $.people.walkInName)}
        value={person.name}
        onChange={(value) => setPerson({ ...person, name: value })}
        maxLength={200}
        isRequired
        autoFocus
      />
      <TextField
        label={t(($) => $.people.walkInWorkplace)}
        value={person.workplace}
        onChange={(value) => setPerson({ ...person, workplace: value })}
        maxLength={200}
      />
      <TextField
        label={t(($) => $.people.walkInReason)}
        value={person.reason}
        onChange={(value) => setPerson({ ...person, reason: value })}
        maxLength={500}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" className="min-h-11" isDisabled={!isReady}>
          {t(($) => $.people.walkInAdd)}
        </Button>
        <Button className="min-h-11" onPress={onClose}>
          {t(($) => $.people.cancel)}
        </Button>
      </div>
    </form>
  );
}
