import type { DoorPerson, EventAttendance, EventTick, TickAnswer } from '@ravabet/contracts/protocol/events';

/** A tick of this device that the server has not taken. */
export type UnsentTick = Pick<EventTick, 'id' | 'kind' | 'hall' | 'at' | 'by'>;
type Passage = Pick<EventTick, 'kind' | 'hall' | 'at'>;

/** Of ticks of one person at one hall the latest says where they are, in whatever order they were heard; one heard twice changes nothing. */
export function afterPassage(person: DoorPerson, { kind, hall, at }: Passage): DoorPerson {
  const before = person.halls.find((one) => one.hall === hall);
  const earlier = (one: string | null): string => (one && Date.parse(one) <= Date.parse(at) ? one : at);
  const cameAt = kind === 'in' ? earlier(before?.cameAt ?? null) : (before?.cameAt ?? null);
  const isLatest = !before || Date.parse(at) >= Date.parse(before.at);
  const now = isLatest ? { hall, kind, at, cameAt } : { ...before, cameAt };
  return { ...person, halls: [...person.halls.filter((one) => one.hall !== hall), now] };
}

const walkedIn = (id: string, name: string, affiliation: string): DoorPerson => ({
  id,
  name,
  affiliation,
  state: 'registered',
  code: '',
  halls: [],
});

/** Typed in capitals, with spaces or hyphens it is the same code. */
export const cleanCode = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
/** Whether a text may be the code of a badge: ten of the letters that badges are made of. */
export const isBadge = (text: string): boolean => /^[a-hjkmnp-tv-z2-9]{10}$/.test(cleanCode(text));

export function findByBadge(people: Iterable<DoorPerson>, text: string): DoorPerson | null {
  const code = cleanCode(text);
  for (const person of people) if (code !== '' && person.code === code) return person;
  return null;
}

/** Whom a tick concerns as far as this device can say; null: the server must be asked. */
function concerned(people: ReadonlyMap<string, DoorPerson>, { id, by }: UnsentTick): DoorPerson | null {
  if ('name' in by) return people.get(id) ?? walkedIn(id, by.name, by.affiliation ?? '');
  const person = 'code' in by ? findByBadge(people.values(), by.code) : (people.get(by.registrationId) ?? null);
  return person?.state === 'registered' ? person : null;
}

/** What the server said, and on top of it what was ticked here and has not arrived. */
export function peopleNow(people: readonly DoorPerson[], unsent: readonly UnsentTick[]): DoorPerson[] {
  const now = new Map(people.map((person) => [person.id, person]));
  for (const tick of unsent) {
    const person = concerned(now, tick);
    if (person) now.set(person.id, afterPassage(person, tick));
  }
  return [...now.values()];
}

/** The list after the server took a tick, until the whole list is asked for again. */
export function withAnswer(attendance: EventAttendance, answer: TickAnswer): EventAttendance {
  const { registrationId, name, affiliation } = answer;
  const known = attendance.people.find(({ id }) => id === registrationId);
  const person = afterPassage(known ?? walkedIn(registrationId, name, affiliation), answer);
  const people = known
    ? attendance.people.map((one) => (one.id === registrationId ? person : one))
    : [...attendance.people, person];
  return { ...attendance, people };
}

/** Different people, however often each was ticked. */
export function countAt(people: readonly DoorPerson[], hall: string): { came: number; inside: number } {
  const here = people.flatMap(({ halls }) => halls.filter((one) => one.hall === hall));
  return {
    came: here.filter(({ cameAt }) => cameAt !== null).length,
    inside: here.filter(({ kind }) => kind === 'in').length,
  };
}
