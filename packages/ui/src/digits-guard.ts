const zeroOf: Record<string, number> = { arabext: 0x6f0, arab: 0x660, latn: 0x30 };
const typed = 'input[inputmode=numeric], input[inputmode=decimal], [role=spinbutton]';

/** The numbering system a locale writes by default: `arabext` for fa-IR, `arab` for ar-u-nu-arab, `latn` for en. */
export function numberingSystemOf(locale: string): string {
  return new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
}

/** Turns Persian (۰-۹), Arabic-Indic (٠-٩) and Latin digits in a text into those the locale writes. */
export function digitsOf(locale: string, text: string): string {
  const zero = zeroOf[numberingSystemOf(locale)] ?? 0x30;
  return text.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const value = code < 0x60 ? code - 0x30 : code < 0x6f0 ? code - 0x660 : code - 0x6f0;
    return String.fromCharCode(zero + value);
  });
}

/**
 * Lets people type any digits in number inputs and date segments: React Aria understands only those of the locale.
 * Installed on the document, since pickers live in portals outside the application's root. Returns the undo.
 */
export function installDigitsGuard(target: Document | HTMLElement, locale: string): () => void {
  const onBeforeInput = (event: Event): void => {
    const element = event.target;
    if (!(event instanceof InputEvent) || !(element instanceof HTMLElement)) return;
    if (!event.data || !element.matches(typed)) return;
    const mapped = digitsOf(locale, event.data);
    if (mapped === event.data) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (element.matches('[role=spinbutton]')) {
      const again = { data: mapped, inputType: 'insertText', bubbles: true, cancelable: true };
      element.dispatchEvent(new InputEvent('beforeinput', again));
    } else {
      // Deprecated and without a successor: the only way to insert text that keeps the field's own undo.
      document.execCommand('insertText', false, mapped);
    }
  };
  target.addEventListener('beforeinput', onBeforeInput, { capture: true });
  return () => target.removeEventListener('beforeinput', onBeforeInput, { capture: true });
}
