/** The day that an address names, as from the calendar («…/new?on=2027-03-21»); null when it names none that exists. */
export function dayIn(search: URLSearchParams, key = 'on'): string | null {
  const day = search.get(key) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const midnight = new Date(`${day}T00:00:00Z`);
  // 31 February would roll over into March.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day) ? day : null;
}
