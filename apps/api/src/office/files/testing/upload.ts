import { filesRoutes, type StoredFile, uploadsUrl } from '@ravabet/contracts/office/files';

/** What of the testing kit's client is needed here. */
interface Client {
  inject(options: { method: string; url: string; body?: unknown; headers?: Record<string, string> }): Promise<Answer>;
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, unknown>;
  readonly problem: string | null;
}
type Member = Client & { readonly organizationId: string };

const tus = { 'tus-resumable': '1.0.0' };

export const metadataOf = (name: string): string => `name ${Buffer.from(name).toString('base64')}`;

export function beginUpload(client: Client, organizationId: string, name: string, size: number) {
  return client.inject({
    method: 'POST',
    url: uploadsUrl.replace(':organizationId', organizationId),
    headers: { ...tus, 'upload-length': String(size), 'upload-metadata': metadataOf(name) },
  });
}

export function sendPart(client: Client, url: string, offset: number, part: Buffer) {
  return client.inject({
    method: 'PATCH',
    url,
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: part,
  });
}

export const askUpload = (client: Client, url: string) => client.inject({ method: 'HEAD', url, headers: tus });

/** Uploads a whole content; gives the last answer and the id of the file. */
export async function upload(member: Member, name: string, content: Buffer) {
  const begun = await beginUpload(member, member.organizationId, name, content.length);
  if (begun.status !== 201) return { answer: begun, id: '' };
  const url = String(begun.headers['location']);
  return { answer: await sendPart(member, url, 0, content), id: url.split('/').at(-1) ?? '', url };
}

/** Waits until the background work has judged the file. */
export async function judged(member: Member, id: string) {
  for (let i = 0; i < 120; i++) {
    const url = filesRoutes.get.url.replace(':organizationId', member.organizationId).replace(':id', id);
    const body = (await member.inject({ method: 'GET', url })).body as StoredFile;
    if (body.state !== 'received') return body;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('the file was never judged');
}
