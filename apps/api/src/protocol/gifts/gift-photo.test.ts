import { giftsRoutes as routes } from '@ravabet/contracts/protocol/gifts';
import { guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPhoto } from '../../office/files/testing/hostile-contents.ts';
import { judged, upload } from '../../office/files/testing/upload.ts';
import { newId } from '../../platform/new-id.ts';
import { anOffice } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp({ work: true });
});
afterAll(() => t.close());

test('a gift has a photograph of the library, and nothing else in its place', async () => {
  const office = await anOffice(t);
  const officer = await office.actingAs('protocol-officer');
  const names = { persian: 'لی وی', latin: '', chinese: '' };
  const guestId = (await officer.call(guestsRoutes.create, { body: { names } })).body.id;
  const body = { direction: 'given' as const, guestId, item: 'قاب', valueRial: 1000, heldOn: '2026-11-20' };
  const photo = (await upload(officer, 'قاب.jpg', await aPhoto(400, 300))).id;
  const text = (await upload(officer, 'فهرست.csv', Buffer.from('نام,سمت\nمریم,مدیر\n'))).id;
  for (const id of [photo, text]) await judged(officer, id);
  for (const photoFileId of [text, newId()]) {
    const refused = await officer.call(routes.create, { body: { ...body, photoFileId } });
    expect([refused.problem, refused.text]).toEqual([
      'gift-photo-not-possible',
      expect.stringContaining('/photoFileId'),
    ]);
  }
  const { id } = (await officer.call(routes.create, { body: { ...body, photoFileId: photo } })).body;
  const params = { id };
  const head = await office.actingAs('head');
  expect((await head.call(routes.get, { params })).body.photoFileId).toBe(photo);
  const change = (photoFileId: string | null) =>
    officer.call(routes.update, { params, body: { version: 1, photoFileId } });
  expect((await change(text)).problem).toBe('gift-photo-not-possible');
  expect((await change(null)).body.photoFileId).toBeNull();
});
