import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  removeDescription: 'برای حذف برچسب Delete را بزنید.',
  removeButtonLabel: 'حذف',
};
