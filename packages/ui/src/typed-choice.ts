import { type KeyboardEvent, useRef } from 'react';
import type { Choice } from './choice.ts';

/** Letters typed within this time belong together. */
const together = 800;

/** The choice that the typed letters begin, looking on from the present one; null when there is none. */
export function choiceTyped(choices: readonly Choice[], current: string | null, letters: string): Choice | null {
  const at = choices.findIndex((choice) => choice.id === current);
  // One letter again and again walks over all that begin with it; more letters may also mean where one stands.
  const from = letters.length === 1 ? at + 1 : Math.max(at, 0);
  const inTurn = [...choices.slice(from), ...choices.slice(0, from)];
  const wanted = letters.toLocaleLowerCase();
  return inTurn.find((choice) => !choice.isDisabled && choice.label.toLocaleLowerCase().startsWith(wanted)) ?? null;
}

/** A closed select takes letters as the browser's own does. */
export function useTypedChoice(
  choices: readonly Choice[],
  current: string | null,
  choose: (id: string) => void,
): (event: KeyboardEvent) => void {
  const typed = useRef({ letters: '', at: 0 });
  return (event) => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = Date.now();
    const letters = now - typed.current.at < together ? typed.current.letters + event.key : event.key;
    typed.current = { letters, at: now };
    const found = choiceTyped(choices, current, letters);
    if (found) choose(found.id);
  };
}
