import type { Language } from '@ravabet/contracts/kernel';
import type { Audience } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, RecordSection, Skeleton } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';

/** How many, in which languages, who is left out, and who was written to a short while ago. */
export function AudienceSummary({ audience }: { audience: Audience | undefined }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  if (!audience) {
    return (
      <RecordSection title={t(($) => $.dispatch.audience)}>
        <Skeleton className="w-2/3" />
      </RecordSection>
    );
  }
  const { total, suppressed, byLanguage, textLanguages, doublePitchDays, doublePitches, doublePitchTotal } = audience;
  const by = ({ organization, unit }: Audience['doublePitches'][number]): string =>
    organization
      ? t(($) => $.dispatch.pitchedByOther, { organization })
      : unit
        ? t(($) => $.dispatch.pitchedByUnit, { unit })
        : t(($) => $.dispatch.pitchedByUs);
  return (
    <RecordSection title={t(($) => $.dispatch.audience)}>
      <p className="text-18 font-bold">
        {total > 0
          ? t(($) => $.dispatch.audienceTotal, { number: format.number(total) })
          : t(($) => $.dispatch.audienceNone)}
      </p>
      <ul className="text-13 text-quiet">
        {Object.entries(byLanguage).map(([language, number]) => (
          <li key={language}>
            {t(($) => $.dispatch.readsIn, {
              reads: c(($) => $.languages[language as Language]),
              number: format.number(number),
              text: c(($) => $.languages[(textLanguages[language] ?? language) as Language]),
            })}
          </li>
        ))}
      </ul>
      {suppressed > 0 && (
        <p className="text-13">{t(($) => $.dispatch.audienceSuppressed, { number: format.number(suppressed) })}</p>
      )}
      {doublePitchTotal > 0 && (
        <Banner tone="warning" title={t(($) => $.dispatch.doublePitch, { number: format.number(doublePitchTotal) })}>
          <p>{t(($) => $.dispatch.doublePitchDetail, { days: format.number(doublePitchDays) })}</p>
          <ul className="mt-2 flex max-h-96 flex-col gap-2 overflow-auto text-13">
            {doublePitches.map((pitch) => (
              <li key={`${pitch.mail} ${pitch.organization ?? ''}`}>
                <bdi className="font-medium">{pitch.name || pitch.mail}</bdi>
                <br />
                <bdi>{by(pitch)}</bdi>
                {' · '}
                <Moment at={pitch.lastAt} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </RecordSection>
  );
}
