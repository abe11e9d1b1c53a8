/** A day without time or zone, Gregorian, `YYYY-MM-DD`. */
export type PlainDate = string;
/** A moment in UTC, ISO 8601, e.g. `2026-08-06T07:00:00.000Z`. */
export type Instant = string;
/** A wall-clock reading without zone, `YYYY-MM-DDTHH:mm[:ss[.sss]]`. */
export type LocalDateTime = string;
/** The languages of the product. */
export type Locale = 'fa' | 'ar' | 'en' | 'zh';
/** A name in every language of the product. */
export type LocalizedName = Record<Locale, string>;
