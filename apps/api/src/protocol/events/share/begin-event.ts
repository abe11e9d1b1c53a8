/** A room from which an event comes (an occasion that is planned) writes it down as an idea, in its own transaction. */
export { createEvent as beginEvent } from '../create-event.ts';
