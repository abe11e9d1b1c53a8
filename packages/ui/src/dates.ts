export { type DateFieldProps, DateField } from './date-field.tsx';
export { type DatePickerProps, DatePicker } from './date-picker.tsx';
export { type DateRange, type DateRangePickerProps, DateRangePicker } from './date-range-picker.tsx';
export { type DateTimePickerProps, DateTimePicker } from './date-time-picker.tsx';
export { type TimeFieldProps, TimeField } from './time-field.tsx';
export { dateFromIso, isoFromDate, isoFromTime, momentFromIso, timeFromIso } from './date-values.ts';
