/** What the page will surely ask first, asked while its scripts are still on their way (main's forerunner, app/forerunner.ts). */
const answers = new Map<string, { answer: Promise<Response>; at: number }>();

/** An answer is for the first drawing; whoever asks later wants a new one. */
const freshFor = 15_000;

export function askAhead(address: string, language: string): Promise<Response> {
  const answer = fetch(address, {
    credentials: 'same-origin',
    headers: { accept: 'application/json, application/problem+json', 'accept-language': language },
  });
  answers.set(address, { answer, at: Date.now() });
  // Nobody may be listening yet; whoever takes it hears of the failure.
  answer.catch(() => undefined);
  return answer;
}

/** Gives each answer once. */
export function takeAhead(address: string): Promise<Response> | null {
  const found = answers.get(address);
  answers.delete(address);
  return found && Date.now() - found.at < freshFor ? found.answer : null;
}
