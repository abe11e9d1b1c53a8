import { type AriaMessages, count } from '../../message.ts';

export const messages: AriaMessages = {
  deselectedItem: (v) => `${v.item} از انتخاب درآمد.`,
  select: 'انتخاب',
  selectedCount: (v, f) =>
    Number(v.count) === 0 ? 'موردی انتخاب نشده است.' : `${count(f, v.count)} مورد انتخاب شده است.`,
  selectedAll: 'همهٔ موارد انتخاب شدند.',
  selectedItem: (v) => `${v.item} انتخاب شد.`,
  longPressToSelect: 'برای آغاز انتخاب، لمس کنید و نگه دارید.',
};
