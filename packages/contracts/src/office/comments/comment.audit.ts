/** Events of comments, in the timeline of the record that they stand on. */
export const commentEvents = ['comment.added', 'comment.edited', 'comment.deleted'] as const;
export type CommentEvent = (typeof commentEvents)[number];
