import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useOverlays } from './load-overlays.ts';
import { type OpenedAt, OverlayTrigger } from './overlay-trigger.tsx';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  /** Keys as drawn, e.g. ['⌘', 'K']. */
  shortcut?: readonly string[];
  tone?: 'normal' | 'danger';
  href?: string;
  isDisabled?: boolean;
  onAction?: () => void;
}

export interface MenuGroup {
  id: string;
  /** Shown above the group. */
  title?: string;
  entries: readonly MenuEntry[];
}

export interface MenuProps {
  label: string;
  groups: readonly MenuGroup[];
  /** The button that opens it. */
  trigger: ReactElement;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  selectionMode?: 'none' | 'single' | 'multiple';
  selected?: Iterable<string>;
  onSelect?: (ids: string[]) => void;
}

export function Menu({ trigger, ...rest }: MenuProps): ReactNode {
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [openedAt, setOpenedAt] = useState<OpenedAt | null>(null);
  const overlays = useOverlays(openedAt !== null);
  return (
    <>
      <OverlayTrigger kind="menu" isOpen={openedAt !== null} onOpen={setOpenedAt} triggerRef={triggerRef}>
        {trigger}
      </OverlayTrigger>
      {overlays && (
        <overlays.MenuOverlay {...rest} triggerRef={triggerRef} openedAt={openedAt} onClose={() => setOpenedAt(null)} />
      )}
    </>
  );
}
