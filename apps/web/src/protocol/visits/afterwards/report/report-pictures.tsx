import type { ShownReportPicture } from '@ravabet/contracts/protocol/visits';
import { StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The pictures as they stand in the report, each with its caption. */
export function ReportPictures({ pictures }: { pictures: readonly ShownReportPicture[] }): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  return (
    <ol className="grid gap-4 sm:grid-cols-2">
      {pictures.map(({ fileId, previewUrl, alternativeText, caption, name, refusal }) => (
        <li key={fileId}>
          <figure className="flex min-w-0 flex-col gap-1.5">
            <img
              src={previewUrl}
              alt={alternativeText || name}
              loading="lazy"
              decoding="async"
              className="aspect-16/10 w-full rounded-card border border-line bg-shade object-cover"
            />
            {caption && (
              <figcaption dir="auto" className="wrap-anywhere text-13 text-quiet">
                {caption}
              </figcaption>
            )}
          </figure>
          {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
        </li>
      ))}
    </ol>
  );
}
