import { fromJalali, toJalali } from '@ravabet/calendars';
import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import {
  type NewOccasion,
  type Occasion,
  occasionCalendars,
  occasionKinds,
  type OccasionRule,
  occasionsRoutes,
} from '@ravabet/contracts/protocol/occasions';
import { Banner, Button, Form, NumberField, Select, TextArea, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { type Format, useFormat } from '../../../shared/use-format.ts';
import { occasionsQueries } from '../occasions.queries.ts';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;
const longest = { jalali: 31, hijri: 30, gregorian: 31 } as const;
const last = 'last';
const every = 'every';

const monthAndDay = (on: string | undefined): { month: number; day: number } => {
  if (on === undefined) return { month: 1, day: 1 };
  const { month, day } = toJalali(on);
  return { month, day };
};

interface OccasionFormProps {
  /** null adds one */
  occasion: Occasion | null;
  /** the day that a new one begins with */
  on?: string;
  onClose: (id?: string) => void;
}

/** An own occasion: what it is called, of what kind, on which day of which calendar, once or yearly. */
export function OccasionForm({ occasion, on, onClose }: OccasionFormProps): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [id] = useState(() => occasion?.id ?? newId());
  const [seen] = useState(occasion);
  const [names, setNames] = useState<LocalizedText>(occasion?.names ?? { fa: '', ar: '', en: '', zh: '' });
  const [kind, setKind] = useState<NewOccasion['kind']>(occasion?.kind ?? 'organization');
  const [rule, setRule] = useState<OccasionRule>(
    occasion?.rule ?? { calendar: 'jalali', ...monthAndDay(on), year: null },
  );
  const [note, setNote] = useState(occasion?.note ?? '');
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!names.fa.trim()) return;
    const content = { names, kind, rule, note: note.trim() };
    const organizationId = organization.id;
    const done = await run(() =>
      seen
        ? call(occasionsRoutes.update, { params: { organizationId, id }, body: { version: seen.version, ...content } })
        : call(occasionsRoutes.create, { params: { organizationId }, body: { id, ...content } }),
    );
    if (!done) return;
    sayDone(t(($) => $.step[seen ? 'update' : 'create'].done));
    void client.invalidateQueries({ queryKey: occasionsQueries.all(organization.id) });
    onClose(id);
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
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
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t(($) => $.field.names)}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {languages.map((language) => (
            <TextField
              key={language}
              label={c(($) => $.languages[language])}
              isRequired={language === 'fa'}
              valueDirection={directions[language]}
              maxLength={300}
              value={names[language]}
              onChange={(text) => setNames({ ...names, [language]: text })}
              {...(language === 'fa' &&
                wasTried &&
                !names.fa.trim() && { errorMessage: c(($) => $.validation.required) })}
            />
          ))}
        </div>
      </fieldset>
      <Select
        label={t(($) => $.field.kind)}
        choices={occasionKinds.map((one) => ({ id: one, label: t(($) => $.kind[one]) }))}
        value={kind}
        onChange={(one) => one && setKind(one as NewOccasion['kind'])}
      />
      <RuleFields rule={rule} onChange={setRule} />
      <TextArea label={t(($) => $.field.note)} maxLength={2000} value={note} onChange={setNote} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {seen ? c(($) => $.save) : t(($) => $.step.create.label)}
        </Button>
        <Button variant="quiet" onPress={() => onClose()}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}

/** The month's name alone, by a day well inside it. */
const monthName = (calendar: 'jalali' | 'gregorian', month: number, { language }: Format): string => {
  const day = calendar === 'gregorian' ? `2026-${String(month).padStart(2, '0')}-10` : fromJalali(1405, month, 10);
  const tag = `${language === 'zh' ? 'zh-Hans' : language}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`;
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
};

function RuleFields({ rule, onChange }: { rule: OccasionRule; onChange: (rule: OccasionRule) => void }): ReactNode {
  const { t } = useTranslation('occasions');
  const format = useFormat();
  const { calendar, month, day, year } = rule;
  const name = (one: number): string =>
    calendar === 'hijri' ? t(($) => $.lunarMonth[String(one) as '1']) : monthName(calendar, one, format);
  const days = Array.from({ length: longest[calendar] }, (_, index) => index + 1);
  return (
    <div className="grid gap-5 sm:grid-cols-3">
      <Select
        label={t(($) => $.field.calendar)}
        choices={occasionCalendars.map((id) => ({ id, label: t(($) => $.calendar[id]) }))}
        value={calendar}
        onChange={(id) => id && onChange({ ...rule, calendar: id as OccasionRule['calendar'], day: 1 })}
      />
      <Select
        label={t(($) => $.field.month)}
        choices={Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), label: name(index + 1) }))}
        value={String(month)}
        onChange={(id) => id && onChange({ ...rule, month: Number(id) })}
      />
      <Select
        label={t(($) => $.field.day)}
        choices={[
          ...days.map((one) => ({ id: String(one), label: format.number(one) })),
          { id: last, label: t(($) => $.lastDay) },
        ]}
        value={typeof day === 'object' ? null : String(day)}
        onChange={(id) => id && onChange({ ...rule, day: id === last ? 'last' : Number(id) })}
      />
      <Select
        label={t(($) => $.field.repeats)}
        choices={[
          { id: every, label: t(($) => $.yearly) },
          { id: 'once', label: t(($) => $.once) },
        ]}
        value={year === null ? every : 'once'}
        onChange={(id) => onChange({ ...rule, year: id === every ? null : defaultYear(calendar) })}
      />
      {year !== null && (
        <NumberField
          label={t(($) => $.field.year)}
          minValue={1}
          maxValue={3000}
          formatOptions={{ useGrouping: false }}
          value={year}
          onChange={(value) => onChange({ ...rule, year: Number.isNaN(value) ? defaultYear(calendar) : value })}
        />
      )}
    </div>
  );
}

function defaultYear(calendar: OccasionRule['calendar']): number {
  const now = new Date();
  const by = { jalali: 'persian', hijri: 'islamic-civil', gregorian: 'gregory' }[calendar];
  const parts = new Intl.DateTimeFormat(`en-u-ca-${by}-nu-latn`, { year: 'numeric' }).formatToParts(now);
  return Number(parts.find(({ type }) => type === 'year')?.value ?? now.getFullYear());
}
