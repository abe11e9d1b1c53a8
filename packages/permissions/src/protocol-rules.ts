import type { Rules } from './rules.ts';

/** What can be booked, and who has it: everybody who plans something looks here first. */
export const seesBookings: Rules = (can) => {
  can('read', ['Resource', 'Booking']);
};

/** Whoever hosts takes halls, cars and people's time, and gives back what they took. */
export const books: Rules = (can, actor) => {
  seesBookings(can, actor);
  can('create', 'Booking');
  can(['update', 'cancel', 'readPrivate'], 'Booking', { createdById: actor.personId });
};

/** Also says what there is, and decides where two want the same. */
export const keepsResources: Rules = (can, actor) => {
  books(can, actor);
  can(['create', 'update', 'archive', 'restore'], 'Resource');
  can(['update', 'cancel', 'readPrivate'], 'Booking');
};

/** The calendar of occasions is for everybody who plans; what is planned for them is decided by protocol and managers. */
export const readsOccasions: Rules = (can) => {
  can('read', ['Occasion', 'LunarMonth']);
};
export const keepsOccasions: Rules = (can, actor) => {
  readsOccasions(can, actor);
  can(['create', 'update', 'archive', 'restore'], 'Occasion');
};

/** What takes place is for everybody who works here: the shared calendar. */
export const readsEvents: Rules = (can) => {
  can('read', 'Event');
};
/** The office knows what comes, and says who photographs and what the newsroom gets. */
export const coversEvents: Rules = (can, actor) => {
  readsEvents(can, actor);
  can(['export', 'cover'], 'Event');
};
/** Who hosts plans, opens, runs and evaluates, and stands at the door. */
export const plansEvents: Rules = (can, actor) => {
  coversEvents(can, actor);
  can(['create', 'update', 'submit', 'schedule', 'complete', 'cancel', 'delete'], 'Event');
  can(['read', 'update', 'confirm', 'export'], 'EventRegistration');
};
/** Units work for it and the public hears of it: a manager says yes. */
export const approvesEvents: Rules = (can, actor) => {
  plansEvents(can, actor);
  can(['approve', 'requestChanges'], 'Event');
};
/** Sees all of it, also who comes. */
export const seesEvents: Rules = (can, actor) => {
  readsEvents(can, actor);
  can('export', 'Event');
  can(['read', 'export'], 'EventRegistration');
};
