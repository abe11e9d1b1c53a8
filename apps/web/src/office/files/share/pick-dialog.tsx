import { Banner, Button, Dialog, LoadMore, Skeleton } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../shared/list-search.tsx';

interface PickDialogProps {
  words: { title: string; add: string; search: string; count: string; noneFound: string };
  /** absent: there is nothing to search in */
  search?: { value: string; onSearch: (q: string) => void } | undefined;
  /** undefined: not known yet */
  foundCount: number | undefined;
  more?: { isPending: boolean; onMore: () => void } | undefined;
  refusal?: { title: string; detail: string } | null;
  isPending?: boolean;
  isDisabled: boolean;
  onAdd: () => void;
  onClose: () => void;
  /** the list of what was found */
  children: ReactNode;
}

/** Choosing files: what there is, how many may be taken, and one button that takes them. */
export function PickDialog(props: PickDialogProps): ReactNode {
  const { words, search, foundCount, more, refusal, isPending = false, isDisabled, onAdd, onClose, children } = props;
  const { t: c } = useTranslation('common');
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} isDisabled={isDisabled} onPress={onAdd}>
            {words.add}
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
        {search && <ListSearch label={words.search} {...search} />}
        <p aria-live="polite" className="text-13 text-quiet">
          {words.count}
        </p>
        {foundCount === undefined && <Skeleton className="h-40" />}
        {foundCount === 0 && <p className="py-6 text-center text-quiet">{words.noneFound}</p>}
        {children}
        {more && <LoadMore label={c(($) => $.more)} isPending={more.isPending} onPress={more.onMore} />}
      </div>
    </Dialog>
  );
}
