import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  dismiss: 'بستن',
};
