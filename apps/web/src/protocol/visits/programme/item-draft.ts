import { instantOf, localDateOf } from '@ravabet/calendars';
import type { Visit, VisitItem } from '@ravabet/contracts/protocol/visits';

/** A line as the form has it: a day and clocks of the organisation. */
export interface ItemDraft {
  day: string;
  from: string | null;
  until: string | null;
  title: string;
  place: string;
  zoneId: string | null;
  guideId: string | null;
  speaker: string;
  needs: string;
  participantIds: string[];
  resourceIds: string[];
  photosWanted: boolean;
  responsibleUnitId: string | null;
}

const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );

/** As it is; a new one begins where the last one ends. */
export function itemDraft(
  item: VisitItem | null,
  after: VisitItem | null,
  visit: Pick<Visit, 'startsAt'>,
  timeZone: string,
): ItemDraft {
  if (item) {
    const { zone, guide, resources, responsibleUnit, startsAt, endsAt } = item;
    const { title, place, speaker, needs, participantIds, photosWanted } = item;
    return {
      title,
      place,
      speaker,
      needs,
      participantIds,
      photosWanted,
      day: localDateOf(startsAt, timeZone),
      from: clockOf(startsAt, timeZone),
      until: clockOf(endsAt, timeZone),
      zoneId: zone?.id ?? null,
      guideId: guide?.id ?? null,
      resourceIds: resources.map(({ id }) => id),
      responsibleUnitId: responsibleUnit?.id ?? null,
    };
  }
  const begins = after?.endsAt ?? visit.startsAt;
  return {
    day: localDateOf(begins, timeZone),
    from: clockOf(begins, timeZone),
    until: null,
    title: '',
    place: '',
    zoneId: null,
    guideId: null,
    speaker: '',
    needs: '',
    participantIds: [],
    resourceIds: [],
    photosWanted: false,
    responsibleUnitId: null,
  };
}

/** As it is sent; null while something is missing or the end is not after the beginning. A line past midnight is two. */
export function itemBody(draft: ItemDraft, timeZone: string) {
  const { day, from, until, title, place, speaker, needs, ...rest } = draft;
  if (from === null || until === null || until <= from || title.trim() === '') return null;
  return {
    ...rest,
    title: title.trim(),
    place: place.trim(),
    speaker: speaker.trim(),
    needs: needs.trim(),
    startsAt: instantOf(`${day}T${from}`, timeZone),
    endsAt: instantOf(`${day}T${until}`, timeZone),
  };
}
