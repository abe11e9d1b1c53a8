import type { EventTick } from '@ravabet/contracts/protocol/events';
import { Button, Form, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface WalkInProps {
  onTick: (by: EventTick['by']) => void;
}

/** Somebody comes without having registered. */
export function WalkIn({ onTick }: WalkInProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [affiliation, setAffiliation] = useState('');
  const submit = (): void => {
    if (!name.trim()) return;
    onTick({ name: name.trim(), affiliation: affiliation.trim() });
    setName('');
    setAffiliation('');
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Button className="w-fit" onPress={() => setOpen(true)}>
        {t(($) => $.door.walkIn)}
      </Button>
    );
  }
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <h2 className="font-bold">{t(($) => $.door.walkIn)}</h2>
      <TextField
        label={t(($) => $.door.walkInName)}
        isRequired
        autoFocus
        maxLength={200}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t(($) => $.door.walkInAffiliation)}
        maxLength={200}
        value={affiliation}
        onChange={setAffiliation}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          {t(($) => $.door.walkInSubmit)}
        </Button>
        <Button variant="quiet" onPress={() => setOpen(false)}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
