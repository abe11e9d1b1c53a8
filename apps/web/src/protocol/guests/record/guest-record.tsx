import { localized } from '@ravabet/contracts/kernel';
import type { Guest } from '@ravabet/contracts/protocol/guests';
import { Banner, DescriptionList, LinkButton, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestName } from '../share/guest-name.tsx';
import { countryName } from '../share/guest-names.ts';
import { photoUrl } from '../share/photo-url.ts';
import { EditGuest } from './edit-guest.tsx';
import { GuestAbout } from './guest-about.tsx';
import { GuestHistory } from './guest-history.tsx';
import { useGuestSteps } from './use-guest-steps.tsx';

/** The file of a guest: who it is, in every script; what to mind; and what has been between us. */
export function GuestRecord({ guest }: { guest: Guest }): ReactNode {
  const { t } = useTranslation('guests');
  const { language, digits } = useFormat();
  const organization = useOrganization();
  const [isEditing, setEditing] = useState(false);
  const steps = useGuestSteps(guest, () => setEditing(true));
  const { id, state, country, email, phone, photoFileId } = guest;
  const facts = [
    ...(['titles', 'workplaces'] as const).flatMap((key) => {
      const text = localized(guest[key], language);
      return text ? [{ term: t(($) => $.field[key]), value: <bdi>{text}</bdi> }] : [];
    }),
    ...(country ? [{ term: t(($) => $.field.country), value: countryName(country, language) }] : []),
    ...(email ? [{ term: t(($) => $.field.email), value: <bdi dir="ltr">{email}</bdi> }] : []),
    ...(phone ? [{ term: t(($) => $.field.phone), value: <bdi dir="ltr">{digits(phone)}</bdi> }] : []),
  ];
  return (
    <RecordPage
      kind={t(($) => $.one)}
      title={<GuestName names={guest.names} honorifics={guest.honorifics} />}
      state={<StateBadge tone={state === 'active' ? 'done' : 'neutral'}>{t(($) => $.state[state])}</StateBadge>}
      actions={steps.buttons}
      notices={
        <>
          {steps.notice}
          {state === 'archived' && <Banner tone="info" title={t(($) => $.archivedNotice)} />}
          {guest.awaitsDecision && (
            <Banner
              tone="warning"
              title={t(($) => $.awaitsDecision)}
              {...(may(organization, 'RefusalEntry.read') && {
                actions: (
                  <LinkButton size="small" href={paths.guestRefusals(organization.slug)}>
                    {t(($) => $.seeLikenesses)}
                  </LinkButton>
                ),
              })}
            />
          )}
        </>
      }
      sideLabel={t(($) => $.side.label)}
      side={
        <>
          <RecordSection title={t(($) => $.side.label)}>
            {photoFileId && (
              <img
                src={photoUrl(organization.id, photoFileId)}
                alt={t(($) => $.field.photo)}
                className="size-32 rounded-card object-cover"
              />
            )}
            <DescriptionList items={facts} />
          </RecordSection>
          <RecordSection title={t(($) => $.side.dates)}>
            <DescriptionList
              items={[
                { term: t(($) => $.field.createdAt), value: <Moment at={guest.createdAt} /> },
                { term: t(($) => $.field.updatedAt), value: <Moment at={guest.updatedAt} /> },
              ]}
            />
          </RecordSection>
          <Timeline subjectType="Guest" subjectId={id} />
        </>
      }
    >
      <div className="flex flex-col gap-8">
        {isEditing ? <EditGuest guest={guest} onClose={() => setEditing(false)} /> : <GuestAbout guest={guest} />}
        <GuestHistory guest={guest} />
      </div>
    </RecordPage>
  );
}
