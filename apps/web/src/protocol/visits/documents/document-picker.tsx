import { visitDocumentsAtMost } from '@ravabet/contracts/protocol/visits';
import type { FileListItem } from '@ravabet/contracts/office/files';
import { Checkbox } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '../../../office/files/share/library-query.ts';
import { PickDialog } from '../../../office/files/share/pick-dialog.tsx';
import { useFileSize } from '../../../office/files/share/use-file-size.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { useDocumentChange } from './use-document-change.ts';

interface DocumentPickerProps {
  /** files that are documents of the visit already */
  taken: readonly string[];
  onClose: () => void;
}

/** Files of the files room to choose from. */
export function DocumentPicker({ taken, onClose }: DocumentPickerProps): ReactNode {
  const { t } = useTranslation('visits');
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = useDocumentChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [q, setQ] = useState('');
  /** by its file the id that the document will have: sent twice it is one */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const library = useInfiniteQuery(libraryQuery(organizationId, q));
  const found = library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused'));
  const count = taken.length + chosen.size;
  const choose = (fileId: string, isChosen: boolean): void =>
    setChosen((now) => new Map(isChosen ? [...now, [fileId, newId()]] : [...now].filter(([one]) => one !== fileId)));
  const add = async (): Promise<void> => {
    const documents = [...chosen].map(([fileId, id]) => ({ id, fileId }));
    if (await run(() => change.add(documents))) onClose();
  };
  return (
    <PickDialog
      words={{
        title: t(($) => $.document.pick),
        add: t(($) => $.document.addChosen),
        search: t(($) => $.document.search),
        count: t(($) => $.document.count, { number: number(count), limit: number(visitDocumentsAtMost) }),
        noneFound: t(($) => $.document.noneFound),
      }}
      search={{ value: q, onSearch: setQ }}
      foundCount={found?.length}
      more={
        library.hasNextPage
          ? { isPending: library.isFetchingNextPage, onMore: () => void library.fetchNextPage() }
          : undefined
      }
      refusal={refusal}
      isPending={isPending}
      isDisabled={chosen.size === 0}
      onAdd={() => void add()}
      onClose={onClose}
    >
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
    </PickDialog>
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
