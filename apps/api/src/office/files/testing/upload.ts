import { filesRoutes, uploadsUrl } from '@ravabet/contracts/office/files';
import type { TestMember } from '../../../testing/builders.ts';
import type { PersonClient } from '../../../testing/person-client.ts';

const tus = { 'tus-resumable': '1.0.0' };

export const metadataOf = (name: string): string => `name ${Buffer.from(name).toString('base64')}`;

export function beginUpload(client: PersonClient, organizationId: string, name: string, size: number) {
  return client.inject({
    method: 'POST',
    url: uploadsUrl.replace(':organizationId', organizationId),
    headers: { ...tus, 'upload-length': String(size), 'upload-metadata': metadataOf(name) },
  });
}

export function sendPart(client: PersonClient, url: string, offset: number, part: Buffer) {
  return client.inject({
    method: 'PATCH',
    url,
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: part,
  });
}

export const askUpload = (client: PersonClient, url: string) => client.inject({ method: 'HEAD', url, headers: tus });

/** Uploads a whole content; gives the last answer and the id of the file. */
export async function upload(member: TestMember, name: string, content: Buffer) {
  const begun = await beginUpload(member, member.organizationId, name, content.length);
  if (begun.status !== 201) return { answer: begun, id: '' };
  const url = String(begun.headers['location']);
  return { answer: await sendPart(member, url, 0, content), id: url.split('/').at(-1) ?? '', url };
}

/** Waits until the background work has judged the file. */
export async function judged(member: TestMember, id: string) {
  for (let i = 0; i < 120; i++) {
    const { body } = await member.call(filesRoutes.get, { params: { id } });
    if (body.state !== 'received') return body;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('the file was never judged');
}
