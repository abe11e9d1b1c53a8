import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { DialogProps } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';

const scrim =
  'fixed inset-0 z-40 flex items-end justify-center bg-scrim transition-opacity data-entering:opacity-0 data-exiting:opacity-0 sm:items-center sm:p-6';

export function DialogWindow(props: DialogProps): ReactNode {
  const { isOpen, onOpenChange, title, closeLabel, role = 'dialog', width = 'narrow', actions, children } = props;
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={role === 'dialog'} className={scrim}>
      <Modal
        className={classNames(
          'flex max-h-[min(90dvh,48rem)] w-full flex-col rounded-t-card border border-line bg-card shadow-float sm:rounded-card',
          width === 'wide' ? 'sm:max-w-3xl' : 'sm:max-w-md',
        )}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-4 ps-5 pe-3 pt-4">
            <Heading slot="title" className="flex-1 py-1 text-18 font-bold">
              {title}
            </Heading>
            <IconButton
              label={closeLabel}
              hideTooltip
              onPress={() => onOpenChange(false)}
              icon={<X aria-hidden="true" className="size-4.5" />}
            />
          </header>
          <div className="min-h-0 overflow-auto px-5 pt-2 pb-5">{children}</div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
