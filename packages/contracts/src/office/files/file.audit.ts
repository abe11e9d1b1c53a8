/** Events of a file's timeline. */
export const fileEvents = [
  'file.received',
  'file.ready',
  'file.refused',
  'file.updated',
  'file.deleted',
  'file.restored',
] as const;
export type FileEvent = (typeof fileEvents)[number];
