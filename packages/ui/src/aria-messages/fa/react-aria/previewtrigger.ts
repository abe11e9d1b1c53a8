import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  longPressMessage: 'برای پیش‌نمایش لمس کنید و نگه دارید',
};
