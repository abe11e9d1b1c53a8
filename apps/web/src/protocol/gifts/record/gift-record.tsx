import type { Gift } from '@ravabet/contracts/protocol/gifts';
import { Banner, DescriptionList, Link, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestName } from '../../guests/share/guest-name.tsx';
import { photoUrl } from '../../guests/share/photo-url.ts';
import { giftTones } from '../gift-tone.ts';
import { EditGift } from './edit-gift.tsx';
import { useGiftSteps } from './use-gift-steps.tsx';

/** A line of the register: what, to whom or from whom, what it is worth, and who decided. */
export function GiftRecord({ gift }: { gift: Gift }): ReactNode {
  const { t } = useTranslation('gifts');
  const format = useFormat();
  const { slug, id: organizationId } = useOrganization();
  const [isEditing, setEditing] = useState(false);
  const steps = useGiftSteps(gift, () => setEditing(true));
  const { id, state, direction, officeNumber, guest, item, valueRial, ceilingRial, isConsumable } = gift;
  const rial = (value: number): string => t(($) => $.rial, { number: format.number(value) });
  const isOver = ceilingRial !== null && valueRial > ceilingRial;
  const text = (value: string): ReactNode => (
    <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {value}
    </span>
  );
  const facts = [
    {
      term: t(($) => $.field.guest),
      value: (
        <Link href={paths.guest(slug, guest.id)}>
          <GuestName names={guest.names} showOthers />
        </Link>
      ),
    },
    { term: t(($) => $.field.valueRial), value: rial(valueRial) },
    {
      term: t(($) => $.field.ceilingRial),
      value: ceilingRial === null ? t(($) => $.noCeiling) : rial(ceilingRial),
    },
    { term: t(($) => $.field.isConsumable), value: t(($) => $.consumable[isConsumable ? 'yes' : 'no']) },
    { term: t(($) => $.field.heldOn), value: format.date(gift.heldOn, 'full') },
    ...(gift.keptAt ? [{ term: t(($) => $.field.keptAt), value: text(gift.keptAt) }] : []),
    ...(gift.description ? [{ term: t(($) => $.field.description), value: text(gift.description) }] : []),
    ...(gift.reason ? [{ term: t(($) => $.field.reason), value: text(gift.reason) }] : []),
  ];
  return (
    <>
      <RecordPage
        kind={t(($) => $.direction[direction])}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{item}</bdi>}
        {...(officeNumber && { officeNumber: format.officeNumber(officeNumber) })}
        state={<StateBadge tone={giftTones[state]}>{t(($) => $.state[state])}</StateBadge>}
        {...(steps.next && { nextStep: steps.next })}
        actions={steps.buttons}
        notices={
          isOver &&
          state === 'awaiting-approval' && (
            <Banner tone="warning" title={t(($) => $.overCeiling, { ceiling: rial(ceilingRial) })} />
          )
        }
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.label)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.createdBy), value: <bdi>{gift.createdBy.name}</bdi> },
                  { term: t(($) => $.field.createdAt), value: <Moment at={gift.createdAt} /> },
                  { term: t(($) => $.field.updatedAt), value: <Moment at={gift.updatedAt} /> },
                ]}
              />
            </RecordSection>
            {gift.decidedBy && (
              <RecordSection title={t(($) => $.side.decision)}>
                <DescriptionList
                  items={[
                    { term: t(($) => $.field.decidedBy), value: <bdi>{gift.decidedBy.name}</bdi> },
                    ...(gift.decisionReason
                      ? [{ term: t(($) => $.field.decisionReason), value: text(gift.decisionReason) }]
                      : []),
                  ]}
                />
              </RecordSection>
            )}
            <Timeline subjectType="Gift" subjectId={id} />
          </>
        }
      >
        {isEditing ? (
          <EditGift gift={gift} onClose={() => setEditing(false)} />
        ) : (
          <div className="flex flex-col gap-6">
            {gift.photoFileId && (
              <img
                src={photoUrl(organizationId, gift.photoFileId)}
                alt={t(($) => $.photoOf, { item })}
                className="max-h-80 max-w-full self-start rounded-card object-contain"
              />
            )}
            <DescriptionList items={facts} />
          </div>
        )}
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
