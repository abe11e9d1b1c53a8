import { html, type Markup, type Piece } from '../html.ts';
import { type EmbargoContext, embargoFrame, say, whenText } from './embargo-frame.ts';

/** Until when, what is asked, and what follows from it; nothing of the text is told before. */
export function termsPage(
  context: EmbargoContext,
  about: { name: string; embargoUntil: Date; notAgreed: boolean },
): Markup {
  const until = whenText(context, about.embargoUntil);
  const title = say(context, 'terms.title');
  return embargoFrame(
    context,
    title,
    html`<div class="column">
<h1>${title}</h1>
<p class="lead">${say(context, 'terms.greeting', { name: about.name })}</p>
<p class="embargo-until"><strong>${say(context, 'terms.until', { until })}</strong></p>
<ul>
<li>${say(context, 'terms.secret')}</li>
<li>${say(context, 'terms.own')}</li>
<li>${say(context, 'terms.marked')}</li>
<li>${say(context, 'terms.stored')}</li>
</ul>
<form method="post" action="${context.path}/accept" class="form">
${about.notAgreed && html`<p class="problem" role="alert" id="agree-error">${say(context, 'terms.notAgreed')}</p>`}
<p><label class="check"><input type="checkbox" name="agree" value="yes" required${about.notAgreed && html` aria-describedby="agree-error"`}> ${say(context, 'terms.agree')}</label></p>
<p><button type="submit">${say(context, 'terms.accept')}</button></p>
</form>
</div>`,
  );
}

/** The link was accepted in another browser: a code from the recipient's own mail lets this one in. */
export function elsewherePage(
  context: EmbargoContext,
  about: { mail: string; sent: boolean; refused: boolean },
): Markup {
  const title = say(context, 'elsewhere.title');
  const hidden = about.mail.replace(/^(.)[^@]*@(.).*(\.[^.]+)$/, '$1•••@$2•••$3');
  return embargoFrame(
    context,
    title,
    html`<div class="column">
<h1>${title}</h1>
<p class="lead">${say(context, 'elsewhere.detail')}</p>
<p>${say(context, 'elsewhere.notYou')}</p>
<form method="post" action="${context.path}/code" class="form">
<p>${say(context, about.sent ? 'elsewhere.sent' : 'elsewhere.willSend')} <bdi dir="ltr">${hidden}</bdi></p>
<p><button type="submit"${about.sent && html` class="quiet"`}>${say(context, about.sent ? 'elsewhere.sendAgain' : 'elsewhere.send')}</button></p>
</form>
${
  about.sent &&
  html`<form method="post" action="${context.path}/confirm" class="form">
${about.refused && html`<p class="problem" role="alert" id="code-error">${say(context, 'elsewhere.wrong')}</p>`}
<p><label for="code">${say(context, 'elsewhere.code')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required dir="ltr"${about.refused && html` aria-describedby="code-error" aria-invalid="true"`}></p>
<p><button type="submit">${say(context, 'elsewhere.confirm')}</button></p>
</form>`
}
</div>`,
  );
}

/** What is said when there is nothing to read: withdrawn, being changed, taken back; or no such link, which is said of every closed one. */
export function sayingPage(
  context: EmbargoContext,
  about: 'withdrawn' | 'revising' | 'gone' | 'soon' | 'closed' | 'tooMany' | 'unavailable',
): Markup {
  const title = say(context, `${about}.title`);
  const main: Piece = html`<div class="column"><h1>${title}</h1><p class="lead">${say(context, `${about}.detail`)}</p></div>`;
  return embargoFrame(context, title, main);
}
