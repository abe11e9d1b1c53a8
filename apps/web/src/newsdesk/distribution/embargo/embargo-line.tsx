import type { EmbargoAccess, EmbargoLink } from '@ravabet/contracts/newsdesk/distribution';
import { Button, DescriptionList, Disclosure, StateBadge, Timeline, type Tone } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';

const tones: Record<string, Tone> = {
  accepted: 'done',
  downloaded: 'info',
  'opened-elsewhere': 'danger',
  'address-changed': 'waiting',
  'code-refused': 'danger',
};

interface EmbargoLineProps {
  link: EmbargoLink;
  asOf: string | null;
  onRevoke: () => void;
}

/** One recipient: state, when and from where accepted, what was taken, whether it may have gone further. */
export function EmbargoLine({ link, asOf, onRevoke }: EmbargoLineProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const whyNot = useRefusalText();
  const revoke = link.allowedActions.find(({ verb }) => verb === 'revoke');
  const reason = whyNot(revoke?.disabledReason);
  const ltr = (text: string): ReactNode => (
    <bdi dir="ltr" className="break-all">
      {text}
    </bdi>
  );
  const facts = [
    {
      term: t(($) => $.embargo.report.columns.mark),
      value: ltr(`RV-${link.markCode.slice(0, 4)}-${link.markCode.slice(4)}`),
    },
    ...(asOf
      ? [
          {
            term: t(($) => $.embargo.report.columns.hadItThen),
            value: link.hadItThen ? t(($) => $.embargo.report.yes) : t(($) => $.embargo.report.no),
          },
        ]
      : []),
    ...(link.acceptedAt
      ? [
          { term: t(($) => $.embargo.report.columns.acceptedAt), value: <Moment at={link.acceptedAt} /> },
          { term: t(($) => $.embargo.report.columns.acceptedFrom), value: ltr(link.acceptedNetwork ?? '—') },
          { term: t(($) => $.embargo.report.columns.downloads), value: format.number(link.downloads) },
        ]
      : []),
    ...(link.lastSeenAt
      ? [{ term: t(($) => $.embargo.report.columns.lastSeenAt), value: <Moment at={link.lastSeenAt} /> }]
      : []),
    ...(link.askedForFilesAt
      ? [{ term: t(($) => $.embargo.report.asked), value: <Moment at={link.askedForFilesAt} /> }]
      : []),
    ...(link.revokedAt
      ? [{ term: t(($) => $.embargo.report.columns.revokedAt), value: <Moment at={link.revokedAt} /> }]
      : []),
    ...(link.revokeReason
      ? [{ term: t(($) => $.embargo.report.columns.revokeReason), value: <bdi>{link.revokeReason}</bdi> }]
      : []),
  ];
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="flex min-w-0 flex-1 basis-60 flex-col items-start">
          <bdi className="font-medium">{link.name}</bdi>
          <span className="flex flex-wrap gap-x-2 text-13 text-quiet">
            {link.outlet && <bdi>{link.outlet}</bdi>}
            {ltr(link.mail)}
            <span>{c(($) => $.languages[link.language])}</span>
          </span>
        </span>
        <LinkState link={link} />
        {link.suspected && <StateBadge tone="danger">{t(($) => $.embargo.report.state.suspected)}</StateBadge>}
        {revoke && (
          <Button size="small" onPress={onRevoke} {...(reason && { disabledReason: reason })}>
            {t(($) => $.embargo.report.revoke)}
          </Button>
        )}
      </div>
      {link.suspected && (
        <p className="text-13 text-danger">
          {[
            link.strangeOpenings > 0 &&
              t(($) => $.embargo.report.strange, { number: format.number(link.strangeOpenings) }),
            link.networks > 1 && t(($) => $.embargo.report.manyNetworks, { number: format.number(link.networks) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <DescriptionList items={facts} />
      {link.accesses.length > 0 && (
        <Disclosure title={t(($) => $.embargo.report.details, { name: link.name })} level={2}>
          <Timeline
            label={t(($) => $.embargo.report.details, { name: link.name })}
            entries={link.accesses.map((access, index) => ({
              id: `${access.at} ${index}`,
              tone: tones[access.kind] ?? 'neutral',
              title: <AccessText access={access} />,
              time: <Moment at={access.at} />,
              detail: ltr(access.network),
            }))}
          />
        </Disclosure>
      )}
    </li>
  );
}

function LinkState({ link }: { link: EmbargoLink }): ReactNode {
  const { t } = useTranslation('distribution');
  if (link.revokedAt) return <StateBadge tone="neutral">{t(($) => $.embargo.report.state.revoked)}</StateBadge>;
  if (link.expired) return <StateBadge tone="neutral">{t(($) => $.embargo.report.state.expired)}</StateBadge>;
  if (link.acceptedAt) return <StateBadge tone="done">{t(($) => $.embargo.report.state.accepted)}</StateBadge>;
  return <StateBadge tone="waiting">{t(($) => $.embargo.report.state.waiting)}</StateBadge>;
}

function AccessText({ access: { kind, what } }: { access: EmbargoAccess }): ReactNode {
  const { t } = useTranslation('distribution');
  if (kind === 'downloaded') return t(($) => $.embargo.report.access.downloaded, { what });
  if (kind === 'accepted' && what === 'code') return t(($) => $.embargo.report.access.acceptedByCode);
  return t(($) => $.embargo.report.access[kind as 'read']);
}
