import { type Arrangement, arrangementsRoutes, tableShapes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, NumberField, Select, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useVisit } from '../record/use-visit.ts';
import { useArrangementChange } from './use-arrangement-change.ts';

interface ArrangementDialogProps {
  kind: 'tables' | 'cars';
  /** null: a new one */
  arrangement: Arrangement | null;
  onClose: () => void;
}

/** What is being set, and sending it: a new one by its own id, so that sent twice it is one. */
function useArrangementForm({ kind, arrangement, onClose }: ArrangementDialogProps) {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const change = useArrangementChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [id] = useState(newId);
  const [title, setTitle] = useState(arrangement?.title ?? '');
  const [shape, setShape] = useState(arrangement?.shape ?? (kind === 'cars' ? 'cars' : 'rectangular'));
  const [seats, setSeats] = useState<number[]>(arrangement?.seats ?? (kind === 'cars' ? [3, 3] : [12]));
  const [wasTried, setTried] = useState(false);
  const said = title.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!said) return;
    const params = { organizationId, id: visit.id };
    const body = { title: said, shape, seats };
    const send = () =>
      arrangement
        ? call(arrangementsRoutes.change, {
            params: { ...params, arrangementId: arrangement.id },
            body: { ...body, version: arrangement.version },
          })
        : call(arrangementsRoutes.create, { params, body: { ...body, id } });
    if (
      await run(() =>
        change(
          t(($) => $.places.saved),
          send,
        ),
      )
    )
      onClose();
  };
  return {
    title,
    setTitle,
    shape,
    setShape,
    seats,
    setSeats,
    isMissing: wasTried && !said,
    submit,
    isPending,
    refusal,
  };
}

/** A table with its shape and chairs, or a row of cars. */
export function ArrangementDialog(props: ArrangementDialogProps): ReactNode {
  const { kind, arrangement, onClose } = props;
  const { t } = useTranslation('visit-precedence');
  const { t: c } = useTranslation('common');
  const form = useArrangementForm(props);
  const { shape, refusal } = form;
  const isCars = kind === 'cars';
  const add = isCars ? t(($) => $.places.addCars) : t(($) => $.places.addTable);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={arrangement ? t(($) => $.places.editOf, { title: arrangement.title }) : add}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={form.isPending} onPress={() => void form.submit()}>
          {t(($) => $.places.save)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextField
          label={t(($) => $.places.title)}
          isRequired
          autoFocus
          maxLength={200}
          value={form.title}
          onChange={form.setTitle}
          {...(form.isMissing && { errorMessage: c(($) => $.validation.required) })}
        />
        {!isCars && (
          <Select
            label={t(($) => $.places.shape)}
            value={shape}
            choices={tableShapes.map((one) => ({ id: one, label: t(($) => $.places.shapes[one]) }))}
            onChange={(one) => form.setShape(tableShapes.find((known) => known === one) ?? shape)}
          />
        )}
        <SeatFields isCars={isCars} seats={form.seats} onChange={form.setSeats} />
        {arrangement && arrangement.fixed.length > 0 && (
          <p className="text-13 text-quiet">{t(($) => $.places.keepsNobody)}</p>
        )}
      </div>
    </Dialog>
  );
}

interface SeatFieldsProps {
  isCars: boolean;
  seats: readonly number[];
  onChange: (seats: number[]) => void;
}

/** The chairs of a table; of cars how many there are, and the seats of each. */
function SeatFields({ isCars, seats, onChange }: SeatFieldsProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const [first = 1] = seats;
  if (!isCars) {
    return (
      <NumberField
        label={t(($) => $.places.seats)}
        minValue={1}
        maxValue={80}
        value={first}
        onChange={(value) => onChange([Number.isNaN(value) ? first : value])}
      />
    );
  }
  const resized = (count: number): number[] => Array.from({ length: count }, (_, nth) => seats[nth] ?? first);
  return (
    <>
      <NumberField
        label={t(($) => $.places.carCount)}
        minValue={1}
        maxValue={30}
        value={seats.length}
        onChange={(value) => onChange(resized(Number.isNaN(value) ? seats.length : value))}
      />
      <NumberField
        label={t(($) => $.places.carSeats)}
        minValue={1}
        maxValue={20}
        value={first}
        onChange={(value) => onChange(seats.map(() => (Number.isNaN(value) ? first : value)))}
      />
    </>
  );
}
