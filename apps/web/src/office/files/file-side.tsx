import type { StoredFile } from '@ravabet/contracts/office/files';
import { DescriptionList, Link, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { recordPath } from '../../shared/record-path.ts';
import { useFormat } from '../../shared/use-format.ts';
import { filesQueries } from './files.queries.ts';
import { useFileSize } from './share/use-file-size.ts';

export function FileSide({ file }: { file: StoredFile }): ReactNode {
  const { t } = useTranslation('files');
  const organization = useOrganization();
  const format = useFormat();
  const sizeOf = useFileSize();
  const uses = useQuery(filesQueries.uses(organization.id, file.id));
  const pixels = (width: number, height: number): string =>
    t(($) => $.pixels, { width: format.number(width), height: format.number(height) });
  return (
    <>
      <RecordSection title={t(($) => $.details)}>
        <DescriptionList
          items={[
            { term: t(($) => $.field.kind), value: t(($) => $.kind[file.kind]) },
            { term: t(($) => $.field.size), value: sizeOf(file.size) },
            ...(file.width && file.height
              ? [{ term: t(($) => $.field.dimensions), value: <bdi dir="ltr">{pixels(file.width, file.height)}</bdi> }]
              : []),
            { term: t(($) => $.field.uploadedBy), value: <bdi>{file.uploadedBy.name}</bdi> },
            { term: t(($) => $.field.createdAt), value: <Moment at={file.createdAt} /> },
          ]}
        />
      </RecordSection>
      <RecordSection title={t(($) => $.whereUsed)}>
        {uses.data && (
          <ul className="flex flex-col gap-2 text-13">
            {uses.data.items.map((use) => (
              <li key={use.subjectId}>
                <span className="text-quiet">{t(($) => $.used[use.subjectType])} · </span>
                <Link href={recordPath(organization.slug, use.subjectType, use.subjectId) ?? ''}>
                  <bdi>{use.title}</bdi>
                </Link>
              </li>
            ))}
            {uses.data.hidden > 0 && (
              <li className="text-quiet">{t(($) => $.hiddenUses, { number: format.number(uses.data.hidden) })}</li>
            )}
            {uses.data.items.length + uses.data.hidden === 0 && (
              <li className="text-quiet">{t(($) => $.nowhereUsed)}</li>
            )}
          </ul>
        )}
      </RecordSection>
      {file.variants.length > 0 && (
        <RecordSection title={t(($) => $.variants)}>
          <p className="text-13 text-quiet">{t(($) => $.variantsHint)}</p>
          <ul className="flex flex-col gap-1 text-13">
            {file.variants.map((variant) => (
              <li key={variant.name} className="flex flex-wrap justify-between gap-2">
                <Link href={variant.url} target="_blank">
                  <bdi dir="ltr">{`${pixels(variant.width, variant.height)} ${variant.mediaType.slice(6).toUpperCase()}`}</bdi>
                </Link>
                <span className="text-quiet">{sizeOf(variant.size)}</span>
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
    </>
  );
}
