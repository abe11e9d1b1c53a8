import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  breadcrumbs: 'مسیر صفحه',
};
