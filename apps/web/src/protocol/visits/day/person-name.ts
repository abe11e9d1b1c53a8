import type { Language } from '@ravabet/contracts/kernel';
import type { DayParticipant } from '@ravabet/contracts/protocol/visits';

/** The name in the script of a language, or the nearest that is known; empty for who may not see it. */
export function nameIn(
  { names: { persian, latin, chinese } }: Pick<DayParticipant, 'names'>,
  language: Language,
): string {
  if (language === 'en') return latin || persian || chinese;
  if (language === 'zh') return chinese || latin || persian;
  return persian || latin || chinese;
}

/** The other ways in which the name is written, for who compares it with a passport. */
export function otherNames(person: Pick<DayParticipant, 'names'>, language: Language): string[] {
  const shown = nameIn(person, language);
  const { persian, latin, chinese } = person.names;
  return [persian, latin, chinese].filter((name) => name !== '' && name !== shown);
}
