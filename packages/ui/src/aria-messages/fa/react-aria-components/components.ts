import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  selectPlaceholder: 'یک مورد را برگزینید',
  tableResizer: 'تغییر اندازهٔ ستون',
  dropzoneLabel: 'محل رهاکردن پرونده',
  colorSwatchPicker: 'نمونه‌رنگ‌ها',
};
