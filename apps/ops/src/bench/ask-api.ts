export interface Officer {
  port: number;
  cookie: string;
  organizationId: string;
}

export interface ReleasePage {
  items: { id: string; state: string }[];
  next: string | null;
}

/** One answer of the API to the officer. @throws when it is not 200 */
export async function askApi(
  officer: Officer,
  path: string,
): Promise<{ text: string; etag: string; mediaType: string }> {
  const answer = await fetch(`http://127.0.0.1:${officer.port}${path}`, {
    headers: { cookie: officer.cookie, 'accept-encoding': 'identity' },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text}`);
  return { text, etag: answer.headers.get('etag') ?? '', mediaType: answer.headers.get('content-type') ?? '' };
}

export const releasesPath = (officer: Officer, rest = ''): string =>
  `/api/organizations/${officer.organizationId}/press-releases${rest}`;
