import type { DayParticipant } from '@ravabet/contracts/protocol/visits';
import { normalizeForSearch } from '@ravabet/persian-text';

/** Who is meant by what was typed or scanned: the code of a badge, or every word at the beginning of one of their names. */
export function findPeople(people: readonly DayParticipant[], typed: string): DayParticipant[] {
  const code = typed.trim();
  if (code === '') return [...people];
  const ofBadge = people.filter(({ badge }) => badge !== '' && badge === code);
  if (ofBadge.length > 0) return ofBadge;
  const wanted = normalizeForSearch(typed).split(' ').filter(Boolean);
  return people.filter(({ names: { persian, latin, chinese }, searchNames, workplaces }) => {
    const text = normalizeForSearch([persian, latin, chinese, ...Object.values(workplaces)].join(' '));
    const words = `${text} ${searchNames}`.split(' ');
    return wanted.every(
      (word) => words.some((one) => one.startsWith(word)) || (chinese !== '' && chinese.includes(word)),
    );
  });
}
