/** Releases that are open for writing in this tab: their pages keep them. */
export const openDrafts = new Set<string>();
