import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  previous: 'قبلی',
  next: 'بعدی',
  selectedDateDescription: (v) => `تاریخ انتخاب‌شده: ${v.date}`,
  selectedRangeDescription: (v) => `بازهٔ انتخاب‌شده: ${v.dateRange}`,
  todayDate: (v) => `امروز، ${v.date}`,
  todayDateSelected: (v) => `امروز، ${v.date}، انتخاب‌شده`,
  dateSelected: (v) => `${v.date}، انتخاب‌شده`,
  startRangeSelectionPrompt: 'برای آغاز انتخاب بازه کلیک کنید',
  finishRangeSelectionPrompt: 'برای پایان انتخاب بازه کلیک کنید',
  minimumDate: 'نخستین تاریخ ممکن',
  maximumDate: 'آخرین تاریخ ممکن',
  dateRange: (v) => `${v.startDate} تا ${v.endDate}`,
};
