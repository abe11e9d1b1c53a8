import { type LunarMonthRow, occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { Banner, Button, Checkbox, Form, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { occasionsQueries } from '../occasions.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

/** Records when a month begins; the answer says what moved with it. */
export function MonthForm({ row, onClose }: { row: LunarMonthRow; onClose: () => void }): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [start, setStart] = useState(row.start);
  const [announced, setAnnounced] = useState(true);
  const [source, setSource] = useState('');
  const [wasTried, setTried] = useState(false);
  const month = t(($) => $.lunarMonth[String(row.month) as '1']);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!source.trim()) return;
    const params = { organizationId: organization.id, year: row.year, month: row.month };
    const body = { start, expected: !announced, source: source.trim(), version: row.version };
    const done = await run(async () => {
      const { holidaysMoved, plansMoved } = await call(occasionsRoutes.changeMonth, { params, body });
      sayDone(t(($) => $.months.done, { holidays: format.number(holidaysMoved), plans: format.number(plansMoved) }));
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: occasionsQueries.all(organization.id) });
    onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.months.change, { month })}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <Suspense fallback={<div className="h-16" />}>
        <DatePicker
          label={t(($) => $.months.start)}
          isRequired
          value={start}
          onChange={(date) => date && setStart(date)}
        />
      </Suspense>
      <Checkbox isSelected={announced} onChange={setAnnounced}>
        {t(($) => $.months.isAnnounced)}
      </Checkbox>
      <TextField
        label={t(($) => $.months.source)}
        isRequired
        maxLength={300}
        value={source}
        onChange={setSource}
        {...(wasTried && !source.trim() && { errorMessage: c(($) => $.validation.required) })}
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
