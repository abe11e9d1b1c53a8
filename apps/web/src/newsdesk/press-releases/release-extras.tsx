import { directionOfLanguage } from '@ravabet/i18n/direction';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Disclosure } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';
import { Player } from './player.tsx';

/** What follows the text: films and sounds, where it happened, what it invites to, and the words about the house. */
export function ReleaseExtras({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const { media, place, events, occurredAt, boilerplate, language } = release;
  const own = { lang: language, dir: directionOfLanguage(language) } as const;
  return (
    <>
      {media.map((medium) => (
        <figure key={medium.fileId} className="flex flex-col gap-1">
          <Player file={medium.file} label={medium.caption} posterUrl={medium.posterUrl} />
          {(medium.caption || medium.credit) && (
            <figcaption {...own} className="text-13 text-quiet">
              {medium.caption} {medium.credit && <span>({medium.credit})</span>}
            </figcaption>
          )}
          {medium.transcript && (
            <Disclosure title={t(($) => $.media.transcript)} level={2}>
              <p {...own} className="whitespace-pre-line text-13">
                {medium.transcript}
              </p>
            </Disclosure>
          )}
        </figure>
      ))}
      {(place || occurredAt || events.length > 0) && (
        <section className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
          <h2 className="text-15 font-bold">{t(($) => $.place.title)}</h2>
          {occurredAt && (
            <p>
              {t(($) => $.field.occurredAt)}: {format.date(occurredAt)}
            </p>
          )}
          {place && (
            <p dir="auto">
              <bdi>{[place.name, place.address].filter(Boolean).join(' · ')}</bdi>{' '}
              {place.mapUrl && (
                <a href={place.mapUrl} target="_blank" rel="noopener noreferrer" className="text-accent underline">
                  {t(($) => $.place.map)}
                </a>
              )}
            </p>
          )}
          {events.map(({ title, at, address, url }) => (
            <p key={`${title} ${at ?? ''}`} dir="auto">
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer" className="text-accent underline">
                  <bdi>{title}</bdi>
                </a>
              ) : (
                <bdi>{title}</bdi>
              )}
              {at && <span className="text-quiet"> · {format.date(at)}</span>}
              {address && (
                <span className="text-quiet">
                  {' '}
                  · <bdi>{address}</bdi>
                </span>
              )}
            </p>
          ))}
        </section>
      )}
      {boilerplate && (
        <section {...own} className="border-t border-line pt-4 text-13 text-quiet">
          <h2 className="mb-1 font-bold text-ink">{boilerplate.title}</h2>
          <p className="whitespace-pre-line">{boilerplate.text}</p>
        </section>
      )}
    </>
  );
}
