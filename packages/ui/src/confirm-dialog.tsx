import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onConfirm: () => void;
  title: string;
  /** What happens and what does not. */
  children: ReactNode;
  labels: {
    confirm: string;
    cancel: string;
    close: string;
    /** With `typedName`: the label of the field, e.g. «برای تأیید، عنوان خبر را بنویسید». */
    typeName?: string;
    /** Why the button waits while the name is not typed. */
    typeNameReason?: string;
  };
  tone?: 'normal' | 'danger';
  /** For what cannot be undone: the text that has to be typed first. */
  typedName?: string;
  isPending?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const {
    isOpen,
    onOpenChange,
    onConfirm,
    title,
    children,
    labels,
    tone = 'normal',
    typedName,
    isPending = false,
  } = props;
  const [typed, setTyped] = useState('');
  const matches = typedName === undefined || typed.trim() === typedName.trim();
  const leave = (open: boolean): void => {
    if (!open) setTyped('');
    onOpenChange(open);
  };
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={leave}
      title={title}
      closeLabel={labels.close}
      actions={
        <>
          <Button variant="quiet" onPress={() => leave(false)}>
            {labels.cancel}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger' : 'primary'}
            isPending={isPending}
            disabledReason={matches ? null : (labels.typeNameReason ?? labels.typeName ?? null)}
            onPress={onConfirm}
          >
            {labels.confirm}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="text-quiet">{children}</div>
        {typedName !== undefined && (
          <TextField
            label={labels.typeName ?? title}
            description={typedName}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        )}
      </div>
    </Dialog>
  );
}
