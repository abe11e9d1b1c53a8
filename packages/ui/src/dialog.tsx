import type { ReactNode } from 'react';
import { useOverlays } from './load-overlays.ts';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  role?: 'dialog' | 'alertdialog';
  width?: 'narrow' | 'wide';
  /** Buttons, the main one last; they stand at the inline end. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Dialog(props: DialogProps): ReactNode {
  const overlays = useOverlays(props.isOpen);
  return overlays && <overlays.DialogWindow {...props} />;
}
