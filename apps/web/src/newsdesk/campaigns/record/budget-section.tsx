import { localDateOf } from '@ravabet/calendars';
import { type Campaign, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import {
  Badge,
  Banner,
  Button,
  Form,
  IconButton,
  NumberField,
  ProgressBar,
  RecordSection,
  TextField,
} from '@ravabet/ui';
import { Plus, Trash2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayChange, useCampaignChange } from './use-campaign-change.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

/** What it may cost, and what was spent line by line. */
export function BudgetSection({ campaign }: { campaign: Campaign }): ReactNode {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { params, refusal, run } = useCampaignChange(campaign.id);
  const [isAdding, setAdding] = useState(false);
  const canChange = mayChange(campaign);
  const { budget, spent } = campaign;
  const isOver = budget !== null && spent > budget;
  return (
    <RecordSection
      title={t(($) => $.budget.title)}
      actions={
        canChange && (
          <IconButton
            label={t(($) => $.budget.add)}
            icon={<Plus className="size-4" />}
            onPress={() => setAdding(true)}
          />
        )
      }
    >
      {budget !== null && budget > 0 ? (
        <ProgressBar
          label={t(($) => $.budget.spent, { spent: format.number(spent), budget: format.number(budget) })}
          value={Math.min(100, Math.round((spent / budget) * 100))}
        />
      ) : (
        <p className="text-13 text-quiet">
          {spent > 0 ? t(($) => $.budget.spentOnly, { spent: format.number(spent) }) : t(($) => $.budget.none)}
        </p>
      )}
      {isOver && <Badge tone="danger">{t(($) => $.budget.over)}</Badge>}
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {isAdding && <ExpenseForm campaign={campaign} onClose={() => setAdding(false)} />}
      <ul className="flex flex-col">
        {campaign.expenses.map((line) => (
          <li
            key={line.id}
            className="flex items-start justify-between gap-2 border-b border-line py-2 text-13 last:border-b-0"
          >
            <span className="flex min-w-0 flex-col">
              <bdi>{line.title}</bdi>
              <span className="text-12 text-quiet">
                {t(($) => $.budget.rial, { amount: format.number(line.amount) })} ·{' '}
                {format.date(line.spentOn, 'medium')}
              </span>
            </span>
            {canChange && (
              <IconButton
                size="small"
                label={t(($) => $.budget.remove, { title: line.title })}
                icon={<Trash2 className="size-4" />}
                onPress={() =>
                  void run(
                    () => call(campaignsRoutes.removeExpense, { params: { ...params, partId: line.id } }),
                    t(($) => $.step.update.done),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function ExpenseForm({ campaign, onClose }: { campaign: Campaign; onClose: () => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { params, isPending, refusal, run } = useCampaignChange(campaign.id);
  const [title, setTitle] = useState('');
  const [amount, setAmount] = useState(Number.NaN);
  const [spentOn, setSpentOn] = useState(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const [wasTried, setTried] = useState(false);
  const required = c(($) => $.validation.required);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!title.trim() || Number.isNaN(amount)) return;
    const body = { title: title.trim(), amount: Math.round(amount), spentOn };
    if (
      await run(
        () => call(campaignsRoutes.addExpense, { params, body }),
        t(($) => $.budget.added),
      )
    )
      onClose();
  };
  return (
    <Form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.budget.what)}
        isRequired
        autoFocus
        maxLength={300}
        value={title}
        onChange={setTitle}
        {...(wasTried && !title.trim() && { errorMessage: required })}
      />
      <NumberField
        label={t(($) => $.budget.amount)}
        isRequired
        minValue={1}
        value={amount}
        onChange={setAmount}
        {...(wasTried && Number.isNaN(amount) && { errorMessage: required })}
      />
      <Suspense fallback={<div className="h-16" />}>
        <DatePicker
          label={t(($) => $.budget.on)}
          isRequired
          value={spentOn}
          onChange={(date) => date && setSpentOn(date)}
        />
      </Suspense>
      <div className="flex gap-2">
        <Button type="submit" size="small" variant="primary" isPending={isPending}>
          {t(($) => $.budget.add)}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
