import { visitDocumentsAtMost } from '@ravabet/contracts/protocol/visits';
import type { FileListItem } from '@ravabet/contracts/office/files';
import { Banner, Button, Checkbox, Dialog, LoadMore, Skeleton } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileSize } from '../../../office/files/share/use-file-size.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { useDocumentChange } from './use-document-change.ts';

interface DocumentPickerProps {
  /** files that are documents of the visit already */
  taken: readonly string[];
  onClose: () => void;
}

/** Files of the files room to choose from. */
export function DocumentPicker({ taken, onClose }: DocumentPickerProps): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = useDocumentChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [q, setQ] = useState('');
  /** by its file the id that the document will have: sent twice it is one */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const library = useInfiniteQuery(visitsQueries.files(organizationId, q));
  const found = library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused'));
  const count = taken.length + chosen.size;
  const choose = (fileId: string, isChosen: boolean): void =>
    setChosen((now) => new Map(isChosen ? [...now, [fileId, newId()]] : [...now].filter(([one]) => one !== fileId)));
  const add = async (): Promise<void> => {
    const documents = [...chosen].map(([fileId, id]) => ({ id, fileId }));
    if (await run(() => change.add(documents))) onClose();
  };
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.document.pick)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} isDisabled={chosen.size === 0} onPress={() => void add()}>
            {t(($) => $.document.addChosen)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <ListSearch label={t(($) => $.document.search)} value={q} onSearch={setQ} />
        <p aria-live="polite" className="text-13 text-quiet">
          {t(($) => $.document.count, { number: number(count), limit: number(visitDocumentsAtMost) })}
        </p>
        {!found && <Skeleton className="h-40" />}
        {found?.length === 0 && <p className="py-6 text-center text-quiet">{t(($) => $.document.noneFound)}</p>}
        <ul className="flex flex-col gap-2 empty:hidden">
          {found?.map((file) => (
            <PickRow
              key={file.id}
              file={file}
              isTaken={taken.includes(file.id)}
              isChosen={chosen.has(file.id)}
              isFull={count >= visitDocumentsAtMost}
              onChange={(isChosen) => choose(file.id, isChosen)}
            />
          ))}
        </ul>
        {library.hasNextPage && (
          <LoadMore
            label={c(($) => $.more)}
            isPending={library.isFetchingNextPage}
            onPress={() => void library.fetchNextPage()}
          />
        )}
      </div>
    </Dialog>
  );
}

interface PickRowProps {
  file: FileListItem;
  isTaken: boolean;
  isChosen: boolean;
  isFull: boolean;
  onChange: (isChosen: boolean) => void;
}

function PickRow({ file: { name, kind, size, state }, isTaken, isChosen, isFull, onChange }: PickRowProps): ReactNode {
  const { t } = useTranslation('visits');
  const { t: f } = useTranslation('files');
  const sizeOf = useFileSize();
  const isReady = state === 'ready';
  const word = isTaken ? t(($) => $.document.there) : isReady ? null : t(($) => $.document.notReady);
  return (
    <li className="rounded-card border border-line px-3 py-2">
      <Checkbox
        className="w-full"
        isSelected={isTaken || isChosen}
        isDisabled={isTaken || !isReady || (isFull && !isChosen)}
        onChange={onChange}
      >
        <span className="flex min-w-0 flex-1 flex-col">
          <bdi className="wrap-anywhere">{name}</bdi>
          <span className="text-12 text-quiet">
            {f(($) => $.kind[kind])} · <bdi>{sizeOf(size)}</bdi>
            {word && ` · ${word}`}
          </span>
        </span>
      </Checkbox>
    </li>
  );
}
