import type { CalendarLayerId } from '@ravabet/contracts/protocol/calendar';

/** Each layer has its colour, at the edge of what stands on it and as a dot; words say the same. */
export const layerEdge: Record<CalendarLayerId, string> = {
  occasions: 'border-cypress',
  visits: 'border-accent',
  events: 'border-pomegranate',
  bookings: 'border-quiet',
  requests: 'border-lapis',
  deadlines: 'border-saffron',
  publications: 'border-ink',
  dispatches: 'border-cypress border-dotted',
  campaigns: 'border-edge',
};
export const layerDot: Record<CalendarLayerId, string> = {
  occasions: 'bg-cypress',
  visits: 'bg-accent',
  events: 'bg-pomegranate',
  bookings: 'bg-quiet',
  requests: 'bg-lapis',
  deadlines: 'bg-saffron',
  publications: 'bg-ink',
  dispatches: 'border-2 border-cypress',
  campaigns: 'bg-edge',
};
