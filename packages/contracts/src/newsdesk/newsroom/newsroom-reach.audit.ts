/** Events of questions of the press and of what is taken out of the newsroom's figures. */
export const newsroomReachEvents = [
  'press-question.received',
  'press-question.assigned',
  'press-question.answered',
  'press-question.closed',
  'newsroom-subscribers.exported',
  'newsroom-statistics.exported',
] as const;
export type NewsroomReachEvent = (typeof newsroomReachEvents)[number];
