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

/** Whoever hosts keeps the files of visits, from the request to the thank-you letter, and stands at the door. */
export const keepsVisits: Rules = (can) => {
  can(['read', 'create', 'update', 'submit', 'schedule', 'complete', 'close', 'cancel', 'export', 'checkIn'], 'Visit');
  can(['read', 'create', 'update', 'archive'], 'HospitalZone');
  can('read', 'ZoneConsent');
};

/** Says yes or no to a visit. */
export const approvesVisits: Rules = (can) => {
  can(['read', 'export', 'approve'], 'Visit');
  can('read', ['HospitalZone', 'ZoneConsent']);
};

/** Whoever has a part in a visit reads its file; the head of a ward, or who stands in, answers for its zones. */
export const takesPartInVisits = (can: Parameters<Rules>[0], personId: string, unitIds: string[]): void => {
  can('read', 'Visit', { involvedPersonIds: personId });
  can('read', 'Visit', { ownerUnitId: { $in: unitIds } });
  can('read', 'Visit', { involvedUnitIds: { $in: unitIds } });
  can('read', 'HospitalZone');
  can(['read', 'answer'], 'ZoneConsent', { ownerUnitId: { $in: unitIds } });
};

/** Who may come and who came: for those who receive them. Private notes are theirs alone. */
export const readsGuests: Rules = (can) => {
  can('read', ['Guest', 'ProtocolRank', 'Gift']);
};
export const keepsGuests: Rules = (can, actor) => {
  readsGuests(can, actor);
  can(['create', 'update', 'archive', 'restore', 'readPrivate'], 'Guest');
};

/** Who is not received, what ranks before what, and the register of gifts: the work of protocol and of its manager. */
export const keepsProtocol: Rules = (can, actor) => {
  keepsGuests(can, actor);
  can(['read', 'create', 'delete'], 'RefusalEntry');
  can(['create', 'update'], 'ProtocolRank');
  can(['create', 'update', 'withdraw', 'export'], 'Gift');
};

/** Above the ceiling of a rank somebody else says yes; so does whoever sets the ceilings. */
export const approvesGifts: Rules = (can) => {
  can(['approve', 'export'], 'Gift');
  can(['create', 'update'], 'GiftCeiling');
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
