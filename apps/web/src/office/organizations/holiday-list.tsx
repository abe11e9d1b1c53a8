import { fromJalali, jalaliYearOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { Badge, Banner, Button, Link, RecordSection, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { HolidayForm } from './holiday-form.tsx';
import { organizationsQueries } from './organizations.queries.ts';
import { useSettingsChange } from './use-settings-change.ts';

/** First and last day of a Jalali year. */
function yearOf(year: number): { from: string; until: string } {
  const next = Date.parse(fromJalali(year + 1, 1, 1));
  return { from: fromJalali(year, 1, 1), until: new Date(next - 86_400_000).toISOString().slice(0, 10) };
}

/** The days of rest of one year of the office, which is a Jalali year in every language. */
export function HolidayList(): ReactNode {
  const { t } = useTranslation('organizations');
  const organization = useOrganization();
  const { id: organizationId, timeZone } = organization;
  const { language, date, number } = useFormat();
  const { isPending, refusal, send } = useSettingsChange();
  const [thisYear] = useState(() => jalaliYearOf(new Date().toISOString(), timeZone));
  const [year, setYear] = useState(thisYear);
  const [changed, setChanged] = useState<string | null>(null);
  const { from, until } = yearOf(year);
  const { data } = useQuery(organizationsQueries.holidays(organizationId, from, until));
  const params = { organizationId };
  return (
    <RecordSection
      title={t(($) => $.holidays.title)}
      actions={
        <Select
          hideLabel
          label={t(($) => $.holidays.title)}
          choices={[-1, 0, 1].map((step) => {
            const shown = number(thisYear + step, { useGrouping: false });
            return { id: String(thisYear + step), label: t(($) => $.holidays.year, { year: shown }) };
          })}
          value={String(year)}
          onChange={(id) => setYear(Number(id ?? thisYear))}
        />
      }
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {may(organization, 'LunarMonth.read') && (
        <p>
          <Link href={paths.lunarMonths(organization.slug)}>{t(($) => $.holidays.lunarMonths)}</Link>
        </p>
      )}
      {data?.items.length === 0 && <p className="text-quiet">{t(($) => $.holidays.empty)}</p>}
      {data && data.items.length > 0 && (
        <ul className="max-h-96 overflow-y-auto rounded-card border border-line bg-card">
          {data.items.map((holiday) => (
            <li key={holiday.id} className="border-b border-line px-4 py-2 last:border-b-0">
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span className="w-32 shrink-0 text-13 text-quiet">{date(holiday.date, 'long')}</span>
                <span className="min-w-0 flex-1 basis-40">{localized(holiday.names, language)}</span>
                {holiday.expected && <Badge tone="waiting">{t(($) => $.holidays.expected)}</Badge>}
                <Button size="small" variant="quiet" onPress={() => setChanged(holiday.id)}>
                  {t(($) => $.holidays.change)}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() =>
                    void send(() =>
                      call(organizationsRoutes.removeHoliday, {
                        params: { ...params, id: holiday.id },
                        query: { version: holiday.version },
                        body: undefined,
                      }),
                    )
                  }
                >
                  {t(($) => $.holidays.remove)}
                </Button>
              </div>
              {changed === holiday.id && (
                <div className="pt-3">
                  <HolidayForm
                    holiday={holiday}
                    isPending={isPending}
                    onCancel={() => setChanged(null)}
                    onSave={async (content) => {
                      const body = { ...content, version: holiday.version };
                      const done = await send(() =>
                        call(organizationsRoutes.changeHoliday, { params: { ...params, id: holiday.id }, body }),
                      );
                      if (done) setChanged(null);
                      return done;
                    }}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <HolidayForm
        isPending={isPending}
        onSave={(body) => send(() => call(organizationsRoutes.addHoliday, { params, body }))}
      />
    </RecordSection>
  );
}
