import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Dialog, Select, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { contentOf } from '../release-content.ts';
import { comparedFields, comparedRelease, fieldText } from './field-text.ts';
import { useWording } from './use-wording.ts';
import { WordDiff } from './word-diff.tsx';

interface VersionDialogProps {
  release: PressRelease;
  n: number;
  numbers: readonly number[];
  onClose: () => void;
}

const now = 'now';

/** A version against another, or against the text as it is now: only the fields that differ. */
export function VersionDialog({ release, n, numbers, onClose }: VersionDialogProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const [against, setAgainst] = useState<string>(() => String(numbers.find((one) => one < n) ?? now));
  const shown = useQuery(pressReleasesQueries.version(organization.id, release.id, n));
  const other = useQuery({
    ...pressReleasesQueries.version(organization.id, release.id, Number(against)),
    enabled: against !== now,
  });
  const say = useWording();
  const compared = against === now ? comparedRelease(release, contentOf(release)) : other.data?.content;
  // The older of the two stands before, whichever was opened.
  const isOlder = against === now || Number(against) > n;
  const [before, after] = isOlder ? [shown.data?.content, compared] : [compared, shown.data?.content];
  const different =
    before && after
      ? comparedFields.filter((field) => fieldText(before, field, say) !== fieldText(after, field, say))
      : [];
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.versions.number, { number: format.number(n) })}
      closeLabel={c(($) => $.close)}
    >
      <div className="flex flex-col gap-5">
        <Select
          className="max-w-72"
          label={t(($) => $.versions.against)}
          value={against}
          onChange={(id) => id && setAgainst(id)}
          choices={[
            { id: now, label: t(($) => $.versions.now) },
            ...numbers
              .filter((one) => one !== n)
              .map((one) => ({ id: String(one), label: t(($) => $.versions.number, { number: format.number(one) }) })),
          ]}
        />
        {!before || !after ? (
          <Skeleton className="w-full" />
        ) : different.length === 0 ? (
          <p>{t(($) => $.versions.same)}</p>
        ) : (
          different.map((field) => (
            <section key={field}>
              <h3 className="text-13 font-medium text-quiet">{t(($) => $.field[field])}</h3>
              <WordDiff
                before={fieldText(before, field, say)}
                after={fieldText(after, field, say)}
                language={release.language}
              />
            </section>
          ))
        )}
      </div>
    </Dialog>
  );
}
