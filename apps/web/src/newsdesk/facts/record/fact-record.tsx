import { localized } from '@ravabet/contracts/kernel';
import type { Fact } from '@ravabet/contracts/newsdesk/facts';
import { Banner, DescriptionList, Link, PersonChip, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { factTones } from '../fact-tone.ts';
import { dayText, valueText } from '../value-text.ts';
import { EditForm } from './edit-form.tsx';
import { FactHistory } from './fact-history.tsx';
import { FactUses } from './fact-uses.tsx';
import { StatementForm } from './statement-form.tsx';
import { useFactSteps } from './use-fact-steps.tsx';

export type OpenForm = 'confirm' | 'setValue' | 'update' | null;

/** The record's page: what the figure is now, where it is from and until when; where it is said; what it was. */
export function FactRecord({ fact }: { fact: Fact }): ReactNode {
  const { t } = useTranslation('facts');
  const format = useFormat();
  const organization = useOrganization();
  const [form, setForm] = useState<OpenForm>(null);
  const steps = useFactSteps(fact, setForm);
  const unit = fact.ownerUnit ? localized(fact.ownerUnit.names, format.language) : '';
  const { sourceFile } = fact;
  return (
    <>
      <RecordPage
        kind={t(($) => $.one)}
        title={
          <bdi className="[font-size:inherit] [line-height:inherit]">{localized(fact.names, format.language)}</bdi>
        }
        state={<StateBadge tone={factTones[fact.state]}>{t(($) => $.state[fact.state])}</StateBadge>}
        turn={{ label: t(($) => $.field.owner), value: <bdi>{fact.ownerPerson?.name ?? unit}</bdi> }}
        {...(fact.expiresOn && {
          due: { label: t(($) => $.field.expiresOn), value: <span>{dayText(fact.expiresOn, format)}</span> },
        })}
        nextStep={steps.next}
        actions={steps.others}
        notices={
          <>
            {fact.state === 'expired' && (
              <Banner tone="warning" title={t(($) => $.expiredNotice.title)}>
                {t(($) => $.expiredNotice.detail)}
              </Banner>
            )}
            {fact.state === 'retired' && (
              <Banner tone="info" title={t(($) => $.retiredNotice)}>
                <bdi>{fact.retiredReason}</bdi>
              </Banner>
            )}
          </>
        }
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.people)}>
              <PersonChip name={fact.ownerPerson?.name ?? unit} detail={t(($) => $.field.owner)} />
            </RecordSection>
            <RecordSection title={t(($) => $.side.source)}>
              <p dir="auto" className="wrap-anywhere">
                {fact.source}
              </p>
              {fact.sourceUrl && (
                <Link href={fact.sourceUrl} target="_blank">
                  <bdi dir="ltr" className="wrap-anywhere">
                    {fact.sourceUrl}
                  </bdi>
                </Link>
              )}
              {sourceFile &&
                (may(organization, 'File.read') ? (
                  <Link href={paths.file(organization.slug, sourceFile.id)}>
                    <bdi>{sourceFile.name}</bdi>
                  </Link>
                ) : (
                  <bdi>{sourceFile.name}</bdi>
                ))}
            </RecordSection>
            <RecordSection title={t(($) => $.side.dates)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.trueAt), value: dayText(fact.trueAt, format) },
                  {
                    term: t(($) => $.field.expiresOn),
                    value: fact.expiresOn ? dayText(fact.expiresOn, format) : t(($) => $.neverExpires),
                  },
                  { term: t(($) => $.field.updatedAt), value: <Moment at={fact.updatedAt} /> },
                ]}
              />
            </RecordSection>
            <Timeline subjectType="Fact" subjectId={fact.id} />
          </>
        }
      >
        <div className="flex flex-col gap-8">
          {form === 'update' && <EditForm fact={fact} onClose={() => setForm(null)} />}
          {(form === 'confirm' || form === 'setValue') && (
            <StatementForm key={form} fact={fact} verb={form} onClose={() => setForm(null)} />
          )}
          {form === null && (
            <p className="text-36 font-bold">
              <bdi className="[font-size:inherit] [line-height:inherit]">
                {valueText(fact.value, fact.unit, format)}
              </bdi>
            </p>
          )}
          <FactUses fact={fact} />
          <FactHistory fact={fact} />
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
