const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment.
 *
 * Shape: (milliseconds of the epoch, IANA zone) → milliseconds. Errors: RangeError for an unknown zone.
 * Complexity: O(1), formatters are kept. Source: IANA time zone data of the platform.
 *
 * @example zoneOffset(Date.parse('2026-03-21T00:00:00Z'), 'Asia/Tehran') // 12_600_000
 */
export function zoneOffset(milliseconds: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(milliseconds)) part[type] = value;
  const year = part['era']?.startsWith('B') ? 1 - Number(part['year']) : Number(part['year']);
  const reading = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  reading.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  reading.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return reading.getTime() - Math.floor(milliseconds / 1000) * 1000;
}
