/** The box around an input: border 3:1 against its ground, a ring when it or its part has the focus. */
export const fieldBox =
  'flex min-h-9 w-full min-w-0 items-center rounded-control border border-edge bg-card text-body text-ink transition-colors pointer-coarse:min-h-11 ' +
  'data-hovered:border-quiet data-invalid:border-pomegranate data-disabled:bg-shade data-disabled:text-quiet data-disabled:border-line ' +
  'has-[:focus-visible]:border-accent has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent has-[:focus-visible]:-outline-offset-1';

/** The input inside such a box. */
export const bareInput =
  'min-w-0 flex-1 bg-transparent px-3 py-1 text-start outline-none placeholder:text-quiet disabled:cursor-not-allowed';

/** A button inside such a box: the arrow of a select, the clearing cross, the calendar. */
export const boxButton =
  'flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-small text-quiet data-hovered:text-ink data-hovered:bg-shade data-disabled:cursor-not-allowed me-0.5';

/** What floats: lists of options, menus, calendars. */
export const floatingBox =
  'rounded-card border border-line bg-card text-ink shadow-float outline-none transition-opacity data-entering:opacity-0 data-exiting:opacity-0';

/** One option of a list or menu. */
export const optionRow =
  'flex min-h-9 cursor-pointer items-center gap-2 rounded-control px-3 py-1.5 text-body outline-none pointer-coarse:min-h-11 ' +
  'data-focused:bg-accent-wash data-focused:text-ink data-hovered:bg-shade data-selected:font-medium data-disabled:cursor-not-allowed data-disabled:text-quiet data-disabled:opacity-60 no-underline';
