import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { prepareOverlays, useOverlays } from './load-overlays.ts';

export interface TooltipProps {
  text: string;
  delay?: number;
  /** One focusable thing. */
  children: ReactElement;
}

/** After one was shown, the next ones come at once: somebody is reading along a row of buttons. */
const warmFor = 500;
let lastShown = 0;

/** Shown on hover and on keyboard focus. What it says must also be the thing's name or description: it is drawn, not read out. */
export function Tooltip({ text, delay = 400, children }: TooltipProps): ReactNode {
  const box = useRef<HTMLSpanElement>(null);
  const target = useRef<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isOpen, setOpen] = useState(false);
  const overlays = useOverlays(isOpen);
  const show = (after: number): void => {
    clearTimeout(timer.current);
    prepareOverlays();
    target.current = box.current?.firstElementChild ?? null;
    timer.current = setTimeout(() => setOpen(true), after);
  };
  const hide = (): void => {
    clearTimeout(timer.current);
    if (isOpen) lastShown = Date.now();
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // What the thing inside tells its box: the box itself is nothing to press.
  const heard = {
    onPointerEnter: ({ pointerType }: PointerEvent) =>
      pointerType === 'mouse' && show(Date.now() - lastShown < warmFor ? 0 : delay),
    onPointerLeave: hide,
    onPointerDown: hide,
    onFocus: ({ target: focused }: FocusEvent) => focused.matches(':focus-visible') && show(0),
    onBlur: hide,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && hide(),
  };
  return (
    <>
      <span ref={box} className="contents" {...heard}>
        {children}
      </span>
      {overlays && <overlays.TooltipBubble text={text} isOpen={isOpen} onClose={hide} triggerRef={target} />}
    </>
  );
}
