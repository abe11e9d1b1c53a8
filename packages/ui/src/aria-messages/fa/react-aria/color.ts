import type { AriaMessages } from '../../message.ts';

export const messages: AriaMessages = {
  colorPicker: 'انتخاب رنگ',
  twoDimensionalSlider: 'لغزندهٔ دوبعدی',
  colorNameAndValue: (v) => `${v.name}: ${v.value}`,
  colorInputLabel: (v) => `${v.label}، ${v.channelLabel}`,
  colorSwatch: 'نمونهٔ رنگ',
  transparent: 'شفاف',
};
