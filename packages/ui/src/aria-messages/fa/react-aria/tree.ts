import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  expand: 'بازکردن',
  collapse: 'جمع‌کردن',
};
