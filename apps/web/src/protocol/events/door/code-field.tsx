import type { EventRegistration, EventTick } from '@ravabet/contracts/protocol/events';
import { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Button, Form, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';

interface CodeFieldProps {
  eventId: string;
  onTick: (by: EventTick['by']) => Promise<boolean>;
  isPending: boolean;
}

/** Ten letters and digits are a badge; anything else is a name, of which one is chosen. */
const isBadge = (text: string): boolean => /^[a-z0-9]{10}$/i.test(text.replaceAll(/[\s-]/g, ''));

/** A scanner types here and presses Enter; people write a name. */
export function CodeField({ eventId, onTick, isPending }: CodeFieldProps): ReactNode {
  const { t } = useTranslation('events');
  const organization = useOrganization();
  const sayProblem = useProblemToast();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly EventRegistration[] | null>(null);
  const submit = async (): Promise<void> => {
    const said = text.trim();
    if (!said) return;
    if (isBadge(said)) {
      setFound(null);
      if (await onTick({ code: said })) setText('');
      return;
    }
    try {
      const { items } = await call(eventsRoutes.registrations, {
        params: { organizationId: organization.id, id: eventId },
        query: { q: said.slice(0, 200), state: 'registered', limit: 20 },
      });
      setFound(items);
    } catch (error) {
      sayProblem(error);
    }
  };
  const choose = async ({ id }: EventRegistration): Promise<void> => {
    setFound(null);
    setText('');
    await onTick({ registrationId: id });
  };
  return (
    <div className="flex flex-col gap-3">
      <Form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void submit();
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
        <Button type="submit" variant="primary" className="max-sm:w-full sm:w-fit" isPending={isPending}>
          {t(($) => $.door.tick)}
        </Button>
      </Form>
      {found?.length === 0 && <p role="status">{t(($) => $.door.nobody)}</p>}
      {found && found.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-15 font-bold">{t(($) => $.door.found)}</h2>
          <ul className="flex flex-col gap-2">
            {found.map((one) => (
              <li key={one.id}>
                <Button className="w-full justify-start" onPress={() => void choose(one)}>
                  <bdi>{[one.name, one.affiliation].filter(Boolean).join(' · ')}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
