import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  decrease: (v) => `کاهش ${v.fieldLabel}`,
  increase: (v) => `افزایش ${v.fieldLabel}`,
  numberField: 'فیلد عددی',
};
