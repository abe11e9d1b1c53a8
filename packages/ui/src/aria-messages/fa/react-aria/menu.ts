import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  longPressMessage: 'برای بازکردن فهرست، لمس کنید و نگه دارید یا Alt + ArrowDown را بزنید',
};
