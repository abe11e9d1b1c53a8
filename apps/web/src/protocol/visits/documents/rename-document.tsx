import type { VisitDocument } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useVisit } from '../record/use-visit.ts';
import { useDocumentChange } from './use-document-change.ts';

/** Another title for a document in this visit. */
export function RenameDocument({ document, onClose }: { document: VisitDocument; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { visit } = useVisit();
  const change = useDocumentChange(visit.id);
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [title, setTitle] = useState(document.title);
  const [wasTried, setTried] = useState(false);
  const said = title.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (said && (said === document.title || (await run(() => change.rename(document, said))))) onClose();
  };
  const error = wasTried && !said ? c(($) => $.validation.required) : errorAt('/title');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.document.rename)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
            {c(($) => $.save)}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextField
          label={t(($) => $.document.name)}
          isRequired
          autoFocus
          maxLength={300}
          valueDirection="auto"
          value={title}
          onChange={setTitle}
          {...(error && { errorMessage: error })}
        />
      </form>
    </Dialog>
  );
}
