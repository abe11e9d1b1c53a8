import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  steplist: 'فهرست گام‌ها',
};
