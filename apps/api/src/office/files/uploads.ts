import { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/new-id.ts';
import { ProblemError, problem, type ProblemSlug } from '../../platform/problems.ts';
import { uploadsFolder } from '../../platform/storage.ts';
import { checkFileName, receiveUpload } from './receive-upload.ts';

const day = 24 * 60 * 60 * 1000;

/** What tus says with a status, by the names that our people know. */
const problemOfStatus: Record<number, ProblemSlug> = {
  404: 'upload-not-found',
  410: 'upload-not-found',
  409: 'upload-out-of-step',
  423: 'upload-out-of-step',
  413: 'too-large',
  415: 'unsupported-media-type',
};

export interface Uploads {
  /** Hands a request to tus; what it or we refuse is thrown as a problem. */
  answer(request: FastifyRequest): Promise<Response>;
  /** Removes what nobody has gone on with for a day. */
  removeAbandoned(): Promise<void>;
}

interface Turn {
  readonly request: FastifyRequest;
  refused?: unknown;
  finished?: string;
}

/** Resumable uploads by tus 1.0 into a folder of their own; each belongs to the person and organisation that began it. */
export function openUploads(platform: Platform): Uploads {
  const turns = new WeakMap<object, Turn>();
  const turnOf = (web: object): Turn => turns.get(web) as Turn;
  const directory = uploadsFolder(platform.config);
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: day });

  const isOwn = ({ metadata }: Upload, { actor }: FastifyRequest): boolean =>
    metadata?.['organizationId'] === actor.organizationId && metadata['personId'] === actor.personId;

  const finish = async (turn: Turn, upload: Upload): Promise<void> => {
    const name = upload.metadata?.['name'] ?? '';
    const path = `${directory}/${upload.id}`;
    turn.finished = upload.id;
    await receiveUpload(platform, turn.request.actor, { id: upload.id, path, name, size: upload.size ?? 0 });
  };
  /** tus turns what hooks throw into text; we keep it to throw it ourselves. */
  const keeping = async <T>(turn: Turn, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      turn.refused = error;
      throw { status_code: 422, body: '' };
    }
  };

  const server = new Server({
    path: '/',
    datastore: store,
    maxSize: platform.config.UPLOAD_LIMIT_MB * 1024 * 1024,
    namingFunction: () => newId(),
    generateUrl: (_web, { id }) => `/api/organizations/${turnOf(_web).request.actor.organizationId}/uploads/${id}`,
    getFileIdFromRequest: (_web, last) => (last && /^[0-9a-f-]{36}$/.test(last) ? last : undefined),
    onUploadCreate: (web, upload) =>
      keeping(turnOf(web), async () => {
        const { actor } = turnOf(web).request;
        // `filename` is what most clients of tus call it
        const name = upload.metadata?.['name'] ?? upload.metadata?.['filename'] ?? '';
        checkFileName(name);
        if (upload.size === 0) throw problem('file-empty');
        return { metadata: { name, organizationId: actor.organizationId, personId: actor.personId } };
      }),
    onIncomingRequest: (web, id) =>
      keeping(turnOf(web), async () => {
        if (web.method === 'POST') return;
        const upload = await store.getUpload(id).catch(() => null);
        if (!upload || !isOwn(upload, turnOf(web).request)) throw problem('upload-not-found');
      }),
    onUploadFinish: (web, upload) =>
      keeping(turnOf(web), async () => {
        await finish(turnOf(web), upload);
        return {};
      }),
  });

  /** The answer to a finish may have been lost: whoever asks how far the upload is finishes it, or hears that it is done. */
  const answerFinished = async (turn: Turn): Promise<Response | null> => {
    const { actor, params } = turn.request;
    const { id } = params as { id: string };
    const done = await withOrganization(platform.databases.app.prisma, actor.organizationId, async (tx) => {
      const file = await tx.file.findFirst({
        where: { organizationId: actor.organizationId, id, uploadedById: actor.personId },
        select: { sha256: true },
      });
      return (
        file && tx.storedContent.findFirst({ where: { organizationId: actor.organizationId, sha256: file.sha256 } })
      );
    });
    if (done) return whole(Number(done.size));
    const upload = await store.getUpload(id).catch(() => null);
    if (!upload || !isOwn(upload, turn.request) || upload.size === undefined || upload.offset !== upload.size)
      return null;
    await finish(turn, upload);
    return whole(upload.size);
  };

  return {
    async answer(request) {
      const turn: Turn = { request };
      try {
        if (request.method === 'HEAD') {
          const finished = await answerFinished(turn);
          if (finished) return finished;
        }
        const web = asWebRequest(request);
        turns.set(web, turn);
        const answer = await server.handleWeb(web);
        if (turn.refused) throw turn.refused;
        if (answer.status < 400) return answer;
        if (answer.status >= 500) throw await namedFailure(platform, answer);
        throw problem(problemOfStatus[answer.status] ?? 'invalid-input');
      } catch (error) {
        if (!(error instanceof ProblemError) || error.status >= 500) delete turn.finished;
        throw error;
      } finally {
        // After a refusal of the content too: the same bytes would be refused again.
        if (turn.finished) await store.remove(turn.finished).catch(() => undefined);
      }
    },
    removeAbandoned: async () => void (await server.cleanUpExpiredUploads()),
  };
}

const whole = (size: number): Response =>
  new Response(null, {
    status: 200,
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(size),
      'upload-length': String(size),
      'cache-control': 'no-store',
    },
  });

function asWebRequest(request: FastifyRequest): Request {
  const { method, raw } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const takesBody = method === 'PATCH' || (method === 'POST' && headers.get('content-type') !== null);
  return new Request(new URL(raw.url ?? '/', 'http://localhost'), {
    method,
    headers,
    ...(takesBody && { body: Readable.toWeb(raw) as ReadableStream, duplex: 'half' }),
  } as RequestInit);
}

/** tus hides why it could not write; a full disk deserves its own words. */
async function namedFailure(platform: Platform, answer: Response): Promise<ProblemError> {
  const { statfs } = await import('node:fs/promises');
  const disk = await statfs(uploadsFolder(platform.config)).catch(() => null);
  if (disk && disk.bavail * disk.bsize < 4 * 1024 * 1024) return problem('storage-full');
  return problem('unavailable', { cause: new Error(await answer.text()), headers: { 'retry-after': '2' } });
}
