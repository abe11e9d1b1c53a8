import { campaignLayer } from '../../newsdesk/campaigns/share/campaign-layer.ts';
import { dispatchLayer } from '../../newsdesk/distribution/share/dispatch-layer.ts';
import { publicationLayer } from '../../newsdesk/press-releases/share/publication-layer.ts';
import { deadlineLayer } from '../../office/tasks/share/deadline-layer.ts';
import { eventLayer } from '../events/share/event-layer.ts';
import { occasionLayer } from '../occasions/share/occasion-layer.ts';
import { bookingLayer } from '../resources/share/booking-layer.ts';
import { requestLayer } from '../support-requests/share/request-layer.ts';
import { visitLayer } from '../visits/share/visit-layer.ts';
import type { CalendarLayer } from './share/calendar-layer.ts';

/** Every layer that exists. A room that joins has its file `share/…-layer.ts`, its id in the contract and a line here. */
export const layers: readonly CalendarLayer[] = [
  occasionLayer,
  visitLayer,
  eventLayer,
  bookingLayer,
  requestLayer,
  deadlineLayer,
  publicationLayer,
  dispatchLayer,
  campaignLayer,
];
