import { type Organization, organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { Banner, Button, CheckboxGroup, Form, RecordSection } from '@ravabet/ui';
import { DatePicker } from '@ravabet/ui/dates';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useSettingsChange } from './use-settings-change.ts';

/** ISO weekdays in the order of a Persian week. */
const week = [6, 7, 1, 2, 3, 4, 5] as const;

/** 1 is Monday; the first of January 2024 was one. */
function useDayName(): (day: number) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return (day) => names.format(new Date(Date.UTC(2024, 0, day)));
}

export function WeekendRules({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('organizations');
  const { language, date } = useFormat();
  const nameOf = useDayName();
  const { isPending, refusal, send } = useSettingsChange();
  const [from, setFrom] = useState<string | null>(null);
  const [days, setDays] = useState<string[]>(['5']);
  const params = { organizationId: organization.id };
  const listed = new Intl.ListFormat(language);
  const add = async (): Promise<void> => {
    if (!from) return;
    const seen = organization.weekendRules.find((rule) => rule.from === from);
    const body = { from, days: days.map(Number), ...(seen && { version: seen.version }) };
    await send(() => call(organizationsRoutes.setWeekend, { params, body }));
  };
  return (
    <RecordSection title={t(($) => $.weekend.title)}>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <ul className="rounded-card border border-line bg-card">
        {organization.weekendRules.map((rule) => (
          <li key={rule.from} className="flex items-center gap-4 border-b border-line px-4 py-2 last:border-b-0">
            <span className="flex-1">
              {t(($) => $.weekend.from)} {date(rule.from, 'long')}
              {language === 'fa' || language === 'ar' ? '؛ ' : '; '}
              {rule.days.length > 0 ? listed.format(rule.days.map(nameOf)) : t(($) => $.weekend.none)}
            </span>
            <Button
              size="small"
              variant="quiet"
              onPress={() =>
                void send(() =>
                  call(organizationsRoutes.removeWeekend, {
                    params: { ...params, from: rule.from },
                    query: { version: rule.version },
                    body: undefined,
                  }),
                )
              }
            >
              {t(($) => $.weekend.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <DatePicker label={t(($) => $.weekend.from)} value={from} onChange={setFrom} isRequired />
        <CheckboxGroup
          label={t(($) => $.weekend.days)}
          choices={week.map((day) => ({ id: String(day), label: nameOf(day) }))}
          value={days}
          onChange={setDays}
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {t(($) => $.weekend.add)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
