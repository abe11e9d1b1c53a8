import type { Language } from '@ravabet/contracts/kernel';
import type { Dispatch } from '@ravabet/contracts/newsdesk/distribution';
import { RadioGroup, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { ChooseRecipients } from './choose-recipients.tsx';
import type { DispatchDraft } from './use-dispatch-draft.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

interface DispatchFormProps {
  dispatch: Dispatch;
  draft: DispatchDraft;
  languages: readonly Language[];
}

export function DispatchForm({ dispatch, draft, languages }: DispatchFormProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { fields, change } = draft;
  // Whom a correction goes to is not chosen: everybody who got the text before.
  const isChosen = dispatch.purpose === 'release' || dispatch.purpose === 'embargo';
  const { timings } = dispatch;
  return (
    <div className="flex flex-col gap-8">
      {isChosen && <ChooseRecipients dispatch={dispatch} draft={draft} />}
      <section className="flex flex-col gap-4" aria-labelledby="dispatch-mail">
        <h2 id="dispatch-mail" className="text-18 font-bold">
          {t(($) => $.dispatch.mail)}
        </h2>
        {languages.map((language) => (
          <TextField
            key={language}
            label={
              languages.length > 1
                ? t(($) => $.dispatch.subjectIn, { language: c(($) => $.languages[language]) })
                : t(($) => $.dispatch.subject)
            }
            description={t(($) => $.dispatch.subjectHint)}
            maxLength={200}
            valueDirection="auto"
            value={fields.subjects[language]}
            onChange={(subject) => change({ subjects: { ...fields.subjects, [language]: subject } })}
          />
        ))}
        <TextField
          label={t(($) => $.dispatch.replyTo)}
          description={t(($) => $.dispatch.replyToHint)}
          type="email"
          valueDirection="ltr"
          maxLength={254}
          value={fields.replyTo}
          onChange={(replyTo) => change({ replyTo: replyTo.trim() })}
          {...(draft.replyToIsWrong && { errorMessage: t(($) => $.dispatch.replyToWrong) })}
        />
      </section>
      <section className="flex flex-col gap-4">
        <RadioGroup
          label={t(($) => $.dispatch.timing)}
          choices={timings.map((id) => ({ id, label: t(($) => $.dispatches.timings[id]) }))}
          value={fields.timing}
          onChange={(id) => change({ timing: timings.find((one) => one === id) ?? 'now' })}
        />
        {fields.timing === 'at' && (
          <Suspense fallback={<div className="h-16" />}>
            <DateTimePicker
              label={t(($) => $.dispatch.scheduledFor)}
              isRequired
              timeZone={organization.timeZone}
              value={fields.scheduledFor}
              onChange={(scheduledFor) => change({ scheduledFor })}
            />
          </Suspense>
        )}
      </section>
    </div>
  );
}
