import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  'Clear search': 'پاک‌کردن جستجو',
};
