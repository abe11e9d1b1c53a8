import { type AriaMessages, count } from '../../message.ts';

export const messages: AriaMessages = {
  close: 'بستن',
  notifications: (v, f) => `${count(f, v.count)} اعلان.`,
};
