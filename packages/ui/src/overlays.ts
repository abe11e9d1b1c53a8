// What floats over the page, in one part that is fetched at the first use (load-overlays.ts).
export { DialogWindow } from './dialog-window.tsx';
export { DrawerWindow } from './drawer-window.tsx';
export { ListOverlay } from './list-overlay.tsx';
export { MenuOverlay } from './menu-overlay.tsx';
export { PopoverOverlay } from './popover-overlay.tsx';
export { TooltipBubble } from './tooltip-bubble.tsx';
