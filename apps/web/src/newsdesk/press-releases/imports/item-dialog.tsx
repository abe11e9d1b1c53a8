import { languages } from '@ravabet/contracts';
import {
  type ArchiveImportItem,
  archiveImportsRoutes,
  type ArchiveItemChoice,
  pressReleaseKinds,
} from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button, Checkbox, Dialog, Select, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { archiveImportsQueries } from './archive-imports.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

interface ItemDialogProps {
  archiveId: string;
  item: ArchiveImportItem;
  onClose: () => void;
}

/** What was read of one text, to be set right or left out; only what was changed is sent. */
export function ItemDialog({ archiveId, item, onClose }: ItemDialogProps): ReactNode {
  const { t } = useTranslation('archive-imports');
  const { t: r } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [title, setTitle] = useState(item.title);
  const [date, setDate] = useState(item.date);
  const [language, setLanguage] = useState(item.language);
  const [kind, setKind] = useState(item.kind);
  const [leftOut, setLeftOut] = useState(item.state === 'left-out');
  const save = async (): Promise<void> => {
    const choice: ArchiveItemChoice = {
      ...(title.trim() && title !== item.title && { title: title.trim() }),
      ...(date && date !== item.date && { date }),
      ...(language !== item.language && { language }),
      ...(kind !== item.kind && { kind }),
      ...(leftOut !== (item.state === 'left-out') && { leftOut }),
    };
    const saved = await attempt.run(async () => {
      const params = { organizationId: organization.id, id: archiveId, position: item.position };
      await call(archiveImportsRoutes.updateItem, { params, body: choice });
      await queries.invalidateQueries({ queryKey: archiveImportsQueries.all(organization.id) });
    });
    if (saved) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={item.title || item.path}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button onPress={onClose}>{c(($) => $.cancel)}</Button>
          <Button variant="primary" isPending={attempt.isPending} onPress={() => void save()}>
            {t(($) => $.action.save)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {attempt.refusal && (
          <Banner tone="danger" isLive title={attempt.refusal.title}>
            {attempt.refusal.detail}
          </Banner>
        )}
        <p className="text-13 text-quiet">
          <bdi>{item.excerpt}</bdi>
        </p>
        <TextField
          label={t(($) => $.column.title)}
          value={title}
          onChange={setTitle}
          errorMessage={attempt.errorAt('/title')}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker label={t(($) => $.column.date)} value={date} onChange={setDate} />
        </Suspense>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t(($) => $.column.language)}
            value={language}
            onChange={(id) => id && setLanguage(id as typeof language)}
            choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
          />
          <Select
            label={t(($) => $.column.kind)}
            value={kind}
            onChange={(id) => id && setKind(id as typeof kind)}
            choices={pressReleaseKinds.map((id) => ({ id, label: r(($) => $.kind[id]) }))}
          />
        </div>
        <Checkbox isSelected={leftOut} onChange={setLeftOut}>
          {t(($) => $.action.leaveOut)}
        </Checkbox>
        {item.oldAddress && (
          <p className="text-13 text-quiet">{t(($) => $.oldAddress, { address: `\u2066${item.oldAddress}\u2069` })}</p>
        )}
      </div>
    </Dialog>
  );
}
