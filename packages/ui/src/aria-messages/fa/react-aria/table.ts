import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  select: 'انتخاب',
  selectAll: 'انتخاب همه',
  sortable: 'ستون مرتب‌شدنی',
  ascending: 'صعودی',
  descending: 'نزولی',
  ascendingSort: (v) => `مرتب بر پایهٔ ستون ${v.columnName} به ترتیب صعودی`,
  descendingSort: (v) => `مرتب بر پایهٔ ستون ${v.columnName} به ترتیب نزولی`,
  columnSize: (v) => `${v.value} پیکسل`,
  resizerDescription: 'برای آغاز تغییر اندازه Enter را بزنید',
  expand: 'بازکردن',
  collapse: 'جمع‌کردن',
};
