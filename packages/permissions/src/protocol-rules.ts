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

/** Whoever stands at the door of a visit: sees its day, ticks lines, lets in who was announced, and says who is inside. */
export const worksAtTheDoor: Rules = (can) => {
  can(['read', 'update', 'checkIn'], 'Visit');
};
