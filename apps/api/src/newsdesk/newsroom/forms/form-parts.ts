import { html, type Markup, type Piece } from '../html.ts';
import { type PageContext, say } from '../page-context.ts';
import { trapName } from './read-forms.ts';

export interface Field {
  name: string;
  label: string;
  value: string;
  hint?: string;
  problem?: string | undefined;
  required?: boolean;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  max: number;
  /** several lines */
  rows?: number;
}

/** A field with its words: what it is, how it is written, what was wrong with it. */
export function field({
  name,
  label,
  value,
  hint,
  problem,
  required,
  type = 'text',
  autocomplete,
  max,
  rows,
}: Field): Markup {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  const common = html`id="${name}" name="${name}" maxlength="${max}" ${required && html`required`} ${autocomplete && html`autocomplete="${autocomplete}"`} ${described && html`aria-describedby="${described}"`} ${problem && html`aria-invalid="true"`}`;
  const isLatin = type !== 'text';
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}
${rows ? html`<textarea ${common} rows="${rows}" dir="auto">${value}</textarea>` : html`<input type="${type}" ${common} value="${value}" dir="${isLatin ? 'ltr' : 'auto'}">`}
</div>`;
}

export interface Choice {
  value: string;
  label: Piece;
  lang?: string;
}

/** Several of a few. */
export function choices(
  name: string,
  legend: string,
  of: readonly Choice[],
  chosen: readonly string[],
  more: { hint?: string; problem?: string | undefined } = {},
): Markup {
  const described = [more.hint && `${name}-hint`, more.problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<fieldset class="field" ${described && html`aria-describedby="${described}"`}>
<legend>${legend}</legend>
${more.hint && html`<p class="hint" id="${name}-hint">${more.hint}</p>`}
${more.problem && html`<p class="problem" id="${name}-problem">${more.problem}</p>`}
${of.map(
  ({ value, label, lang }) =>
    html`<label class="choice"><input type="checkbox" name="${name}" value="${value}" ${chosen.includes(value) && html`checked`}> <span ${lang && html`lang="${lang}"`} dir="auto">${label}</span></label>`,
)}
</fieldset>`;
}

/** Outside of what people see and of what screen readers read. */
export const trap = (context: PageContext): Markup =>
  html`<div class="trap" aria-hidden="true"><label>${say(context, 'subscribe.trap')} <input type="text" name="${trapName}" tabindex="-1" autocomplete="off"></label></div>`;

/** What was wrong, before the form, with a way to each field. */
export function problemSummary(title: string, problems: readonly { name: string; text: string }[]): Piece {
  if (problems.length === 0) return null;
  return html`<div class="note problems" role="alert"><p>${title}</p><ul>${problems.map(
    ({ name, text }) => html`<li><a href="#${name}">${text}</a></li>`,
  )}</ul></div>`;
}

export const submit = (label: string, quiet = false): Markup =>
  html`<p><button type="submit" class="${quiet ? 'quiet' : ''}">${label}</button></p>`;
