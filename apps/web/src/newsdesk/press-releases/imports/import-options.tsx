import { type ArchiveImportOptions, pressReleaseKinds } from '@ravabet/contracts/newsdesk/press-releases';
import { languages } from '@ravabet/contracts';
import { Checkbox, RadioGroup, Select } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';

interface ImportOptionsProps {
  value: ArchiveImportOptions;
  onChange: (value: ArchiveImportOptions) => void;
}

/** How an archive is taken over. What a text says of itself goes before what is set here. */
export function ImportOptions({ value, onChange }: ImportOptionsProps): ReactNode {
  const { t } = useTranslation('archive-imports');
  const { t: r } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const mayPublish = may(useOrganization(), 'PressRelease.publish');
  const set = (change: Partial<ArchiveImportOptions>): void => onChange({ ...value, ...change });
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={t(($) => $.options.outcome)}
        value={value.outcome}
        onChange={(outcome) => set({ outcome: outcome as ArchiveImportOptions['outcome'] })}
        {...(!mayPublish && { description: t(($) => $.options.publishedNotAllowed) })}
        choices={[
          { id: 'published', label: t(($) => $.options.published), isDisabled: !mayPublish },
          { id: 'draft', label: t(($) => $.options.draft) },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t(($) => $.options.language)}
          value={value.language}
          onChange={(id) => id && set({ language: id as ArchiveImportOptions['language'] })}
          choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
        />
        <Select
          label={t(($) => $.options.kind)}
          value={value.kind}
          onChange={(id) => id && set({ kind: id as ArchiveImportOptions['kind'] })}
          choices={pressReleaseKinds.map((id) => ({ id, label: r(($) => $.kind[id]) }))}
        />
      </div>
      <RadioGroup
        label={t(($) => $.options.calendar)}
        description={t(($) => $.options.calendarHint)}
        value={value.calendar}
        onChange={(calendar) => set({ calendar: calendar as ArchiveImportOptions['calendar'] })}
        choices={[
          { id: 'jalali', label: t(($) => $.options.jalali) },
          { id: 'gregorian', label: t(($) => $.options.gregorian) },
        ]}
      />
      {value.outcome === 'published' && (
        <div className="flex flex-col gap-1">
          <Checkbox isSelected={value.numbered} onChange={(numbered) => set({ numbered })}>
            {t(($) => $.options.numbered)}
          </Checkbox>
          <p className="text-13 text-quiet">{t(($) => $.options.numberedHint)}</p>
        </div>
      )}
    </div>
  );
}
