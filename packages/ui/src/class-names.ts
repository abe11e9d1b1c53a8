/** Joins the class lists that apply; falsy ones are left out. */
export function classNames(...lists: (string | false | null | undefined)[]): string {
  return lists.filter(Boolean).join(' ');
}
