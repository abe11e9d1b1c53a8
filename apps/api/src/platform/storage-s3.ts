import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { Storage } from './storage.ts';

/** s3://key:secret@host[:port]/bucket?region=…&tls=off */
export function readS3Url(text: string) {
  const url = new URL(text.replace(/^s3:/, 'http:'));
  const scheme = url.searchParams.get('tls') === 'off' ? 'http' : 'https';
  const bucket = url.pathname.split('/')[1] ?? '';
  if (!bucket) throw new Error('S3_URL names no bucket');
  return {
    endpoint: `${scheme}://${url.host}`,
    bucket,
    region: url.searchParams.get('region') ?? 'us-east-1',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
  };
}

/** Contents in a bucket: an object is there whole or not at all, so a put is already what the disk needs three steps for. */
export function openS3Storage(address: string): Storage {
  const { endpoint, bucket, region, credentials } = readS3Url(address);
  const client = new S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true,
    // Its newer default sends streams in pieces with a trailer, which many servers other than Amazon's refuse.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const disk = new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));

  const sizeOf = async (key: string): Promise<number | null> => {
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return head.ContentLength ?? 0;
    } catch (error) {
      if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return null;
      throw error;
    }
  };

  return {
    async keep(key, localPath, mediaType) {
      const { size } = await stat(localPath);
      if ((await sizeOf(key)) === size) return;
      await disk.putStream(key, createReadStream(localPath), { contentType: mediaType, contentLength: size });
    },
    put: (key, content, mediaType) => disk.put(key, content, { contentType: mediaType, contentLength: content.length }),
    async read(key, range) {
      if (!range) return disk.getStream(key);
      const part = new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${range.start}-${range.end}` });
      return (await client.send(part)).Body as Readable;
    },
    sizeOf,
    remove: (key) => disk.delete(key),
    async *list(prefix) {
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }));
        for (const found of page.Contents ?? []) {
          if (found.Key) {
            yield { key: found.Key, size: found.Size ?? 0, modifiedAt: found.LastModified ?? new Date(0) };
          }
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
    },
  };
}
