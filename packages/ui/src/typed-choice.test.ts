import { expect, it } from 'vitest';
import { choiceTyped } from './typed-choice.ts';

const choices = [
  { id: 'draft', label: 'پیش‌نویس' },
  { id: 'review', label: 'در بررسی' },
  { id: 'waiting', label: 'در انتظار' },
  { id: 'gone', label: 'در بایگانی', isDisabled: true },
];

it('one letter again and again walks over the choices that begin with it, and leaves out what may not be chosen', () => {
  expect(choiceTyped(choices, 'draft', 'د')?.id).toBe('review');
  expect(choiceTyped(choices, 'review', 'د')?.id).toBe('waiting');
  expect(choiceTyped(choices, 'waiting', 'د')?.id).toBe('review');
});

it('more letters narrow down and may mean the choice that is there', () => {
  expect(choiceTyped(choices, 'review', 'در ا')?.id).toBe('waiting');
  expect(choiceTyped(choices, 'review', 'در ب')?.id).toBe('review');
  expect(choiceTyped(choices, 'review', 'ز')).toBeNull();
});
