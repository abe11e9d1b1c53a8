import { type KeyboardEvent, type ReactElement, type ReactNode, type RefObject, useMemo } from 'react';
import { ButtonContext } from 'react-aria-components';
import { prepareOverlays } from './load-overlays.ts';

/** Where the focus goes in what opens: to its first or last entry after a key, to the whole after a pointer. */
export type OpenedAt = 'first' | 'last' | true;

interface OverlayTriggerProps {
  kind: 'menu' | 'dialog';
  isOpen: boolean;
  onOpen: (at: OpenedAt) => void;
  triggerRef: RefObject<HTMLButtonElement | null>;
  children: ReactElement;
}

/** Makes the button inside open something. Pointing at it or reaching it by key fetches what it will open. */
export function OverlayTrigger({ kind, isOpen, onOpen, triggerRef, children }: OverlayTriggerProps): ReactNode {
  const context = useMemo(
    () => ({
      ref: triggerRef,
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      onPress: ({ pointerType }: { pointerType: string }) =>
        onOpen(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true),
      onKeyDown: (event: KeyboardEvent) => {
        if (kind !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        onOpen(event.key === 'ArrowDown' ? 'first' : 'last');
      },
      onHoverStart: prepareOverlays,
      onPressStart: prepareOverlays,
      onFocus: prepareOverlays,
    }),
    [kind, isOpen, onOpen, triggerRef],
  );
  return <ButtonContext value={context}>{children}</ButtonContext>;
}
