/** What is written down of subscriptions: that there is an address, never the address. */
export const calendarEvents = [
  'calendar.subscribed',
  'calendar.subscription-changed',
  'calendar.address-replaced',
  'calendar.unsubscribed',
] as const;
export type CalendarEvent = (typeof calendarEvents)[number];
