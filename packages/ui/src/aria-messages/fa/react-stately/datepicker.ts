import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  rangeUnderflow: (v) => `مقدار باید ${v.minValue} یا پس از آن باشد.`,
  rangeOverflow: (v) => `مقدار باید ${v.maxValue} یا پیش از آن باشد.`,
  rangeReversed: 'تاریخ آغاز باید پیش از تاریخ پایان باشد.',
  unavailableDate: 'تاریخ انتخاب‌شده در دسترس نیست.',
};
