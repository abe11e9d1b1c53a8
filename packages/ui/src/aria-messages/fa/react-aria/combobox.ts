import { type AriaMessages, count } from '../../message.ts';

export const messages: AriaMessages = {
  focusAnnouncement: (v, f) => {
    const group = String(v.isGroupChange) === 'true' ? `گروه ${v.groupTitle}، ${count(f, v.groupCount)} گزینه. ` : '';
    return `${group}${v.optionText}${String(v.isSelected) === 'true' ? '، انتخاب‌شده' : ''}`;
  },
  countAnnouncement: (v, f) => `${count(f, v.optionCount)} گزینه در دسترس است.`,
  selectedAnnouncement: (v) => `${v.optionText}، انتخاب شد`,
  buttonLabel: 'نمایش پیشنهادها',
  listboxLabel: 'پیشنهادها',
};
