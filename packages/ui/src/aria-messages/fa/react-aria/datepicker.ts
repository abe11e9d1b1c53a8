import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  era: 'مبدأ',
  year: 'سال',
  month: 'ماه',
  day: 'روز',
  hour: 'ساعت',
  minute: 'دقیقه',
  second: 'ثانیه',
  dayPeriod: 'قبل یا بعد از ظهر',
  calendar: 'تقویم',
  startDate: 'تاریخ آغاز',
  endDate: 'تاریخ پایان',
  weekday: 'روز هفته',
  timeZoneName: 'منطقهٔ زمانی',
  selectedDateDescription: (v) => `تاریخ انتخاب‌شده: ${v.date}`,
  selectedRangeDescription: (v) => `بازهٔ انتخاب‌شده: ${v.startDate} تا ${v.endDate}`,
  selectedTimeDescription: (v) => `ساعت انتخاب‌شده: ${v.time}`,
};
