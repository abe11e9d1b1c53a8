import type { ExportCorrections } from '../export-corrections.ts';

export { exportCorrections } from '../export-corrections.ts';

/** The same as plain text: what went and what came is told by its word. */
export const correctionLines = ({ heading, changes, each }: ExportCorrections): string[] => [
  heading,
  ...each.flatMap(({ on, note, fields }) => [
    on,
    ...(note ? [note] : []),
    ...(fields.length > 0 ? [changes] : []),
    ...fields.map(
      ({ name, parts }) => `${name}: ${parts.map(({ text, word }) => (word ? `[${word} ${text}]` : text)).join('')}`,
    ),
  ]),
];
