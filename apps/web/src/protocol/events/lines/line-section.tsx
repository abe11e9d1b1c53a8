import {
  type EventLine,
  type EventPart,
  type EventRecord,
  eventsRoutes,
  partsThatMove,
} from '@ravabet/contracts/protocol/events';
import { Button, RecordSection } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { eventsQueries } from '../events.queries.ts';
import { mayDo } from '../record/may-do.ts';
import { DelayDialog } from './delay-dialog.tsx';
import { LineCard } from './line-card.tsx';
import { LineForm } from './line-form.tsx';

interface LineSectionProps {
  event: EventRecord;
  part: EventPart;
  mayChange: boolean;
}

/** The lines of one part, in the order of their time; forms stand in the page. */
export function LineSection({ event, part, mayChange }: LineSectionProps): ReactNode {
  const { t } = useTranslation('events');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  /** the id of the line that is being said anew, or 'new' */
  const [open, setOpen] = useState<string | null>(null);
  const lines = event.lines.filter((line) => line.part === part);
  const [delayed, setDelayed] = useState<EventLine | null>(null);
  const mayDelay = mayDo(event, 'update') && partsThatMove.some((one) => one === part);
  const remove = useMutation({
    mutationFn: ({ id, version }: EventLine) =>
      call(eventsRoutes.removeLine, {
        params: { organizationId: organization.id, id: event.id, lineId: id },
        body: { version },
      }),
    onSuccess: (changed) => {
      client.setQueryData(eventsQueries.one(organization.id, event.id).queryKey, changed);
      sayDone(t(($) => $.line.removed));
    },
    onError: sayProblem,
  });
  return (
    <RecordSection title={t(($) => $.part[part].title)}>
      {lines.length === 0 && <p className="text-quiet">{t(($) => $.part[part].empty)}</p>}
      <ul className="flex flex-col gap-3 empty:hidden">
        {lines.map((line) =>
          open === line.id ? (
            <li key={line.id}>
              <LineForm event={event} part={part} line={line} onClose={() => setOpen(null)} />
            </li>
          ) : (
            <LineCard
              key={line.id}
              line={line}
              mayChange={mayChange}
              onDelay={mayDelay && line.startsAt ? () => setDelayed(line) : undefined}
              onEdit={() => setOpen(line.id)}
              onRemove={() => remove.mutate(line)}
            />
          ),
        )}
      </ul>
      {delayed && <DelayDialog event={event} line={delayed} onClose={() => setDelayed(null)} />}
      {open === 'new' && <LineForm event={event} part={part} line={null} onClose={() => setOpen(null)} />}
      {mayChange && open !== 'new' && (
        <Button className="no-print w-fit" icon={<Plus className="size-4" />} onPress={() => setOpen('new')}>
          {t(($) => $.part[part].add)}
        </Button>
      )}
    </RecordSection>
  );
}
