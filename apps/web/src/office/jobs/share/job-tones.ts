export const jobTones = {
  queued: 'waiting',
  running: 'info',
  done: 'done',
  failed: 'danger',
  cancelled: 'neutral',
} as const;
