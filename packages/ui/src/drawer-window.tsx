import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface DrawerWindowProps {
  label: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}

/** The sidebar of a phone: over the page, from the inline start. */
export function DrawerWindow({ label, isOpen, onOpenChange, children }: DrawerWindowProps): ReactNode {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 bg-scrim transition-opacity data-entering:opacity-0 data-exiting:opacity-0 lg:hidden"
    >
      <Modal className="absolute inset-y-0 start-0 w-72 max-w-[85vw] overflow-y-auto bg-card shadow-float">
        <Dialog aria-label={label} className="flex flex-col gap-6 p-4 outline-none">
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
