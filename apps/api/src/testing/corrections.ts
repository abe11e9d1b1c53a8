import { type CorrectionChange, correctionsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Office } from './acting-as.ts';
import { published } from './published-releases.ts';

export const paragraph = (words: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
export const noteToReaders = 'شمار تخت‌ها نادرست نوشته شده بود: ده تخت درست است.';
type Role = Parameters<Office['actingAs']>[0];
type Release = Parameters<typeof published>[1];

/** Corrections of an office, as far as a test needs them: begun by the officer, approved by the manager. */
export function correctionsOf(office: () => Office) {
  /** A published release and a correction of it that the officer has begun. */
  async function begun(more: Release = {}) {
    const release = await published(office(), {
      body: paragraph('بخش تازه با دوازده تخت آغاز به کار کرد.'),
      ...more,
    });
    const officer = await office().actingAs('pr-officer');
    const { body, status, text } = await officer.call(routes.begin, { params: { id: release.id }, body: {} });
    if (status !== 201) throw new Error(`no correction: ${text}`);
    return { ...release, params: { id: release.id, correctionId: body.id } };
  }
  type Begun = Awaited<ReturnType<typeof begun>>;

  async function written({ params }: Begun, change: Omit<CorrectionChange, 'version'> = {}) {
    const officer = await office().actingAs('pr-officer');
    const body = { version: 1, note: noteToReaders, body: paragraph('بخش تازه با ده تخت آغاز به کار کرد.'), ...change };
    return officer.call(routes.update, { params, body });
  }
  async function step(
    role: Role,
    verb: 'submit' | 'recall' | 'approve' | 'publish' | 'requestChanges' | 'reopen' | 'giveUp',
    { params }: Begun,
    version: number,
    reason?: string,
  ) {
    const person = await office().actingAs(role);
    const body = { version, ...(reason !== undefined && { reason }) } as { version: number; reason: string };
    return person.call(routes[verb] as typeof routes.giveUp, { params, body });
  }
  async function approvedCorrection(more: Release = {}, change: Omit<CorrectionChange, 'version'> = {}) {
    const correction = await begun(more);
    await written(correction, change);
    await step('pr-officer', 'submit', correction, 2);
    const approved = await step('pr-manager', 'approve', correction, 3);
    if (approved.body.state !== 'approved') throw new Error(`not approved: ${approved.text}`);
    return correction;
  }
  return { begun, written, step, approvedCorrection };
}
