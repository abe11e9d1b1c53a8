export { occasionCalendars, occasionKinds } from './occasion-rule.ts';
export type {
  OccasionCalendar,
  OccasionDay,
  OccasionKind,
  OccasionRule,
  Occurrence,
  OfficialOccasion,
} from './occasion-rule.ts';
export { occurrencesOf } from './occurrences-of.ts';
export { officialOccasions } from './official-occasions.ts';
