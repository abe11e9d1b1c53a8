/** How pg writes a parameter (arrays, dates, numbers) as the text that PostgreSQL reads. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}
