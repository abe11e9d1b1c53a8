type Values = Record<string, string | number | boolean>;

/** What React Aria hands to a message: numbers in the locale's digits. */
interface MessageFormatter {
  number(value: number): string;
}

/** A sentence, or one made from values (React Aria's compiled form of ICU messages). */
type AriaMessage = string | ((values: Values, formatter: MessageFormatter) => string);

export type AriaMessages = Record<string, AriaMessage>;

/** A count in the digits of the locale. */
export function count(formatter: MessageFormatter, value: Values[string] | undefined): string {
  return formatter.number(Number(value ?? 0));
}
