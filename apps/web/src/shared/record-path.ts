import { paths } from './paths.ts';

/** The page of a record of any room, or null when its kind has none yet. */
export function recordPath(organization: string, type: string, id: string): string | null {
  if (type === 'PressRelease') return paths.pressRelease(organization, id);
  if (type === 'Task') return paths.task(organization, id);
  if (type === 'SupportRequest') return paths.supportRequest(organization, id);
  if (type === 'Visit') return paths.visit(organization, id);
  if (type === 'HospitalZone') return paths.zones(organization);
  if (type === 'SupportService') return paths.supportService(organization, id);
  if (type === 'Membership') return paths.member(organization, id);
  if (type === 'Fact') return paths.fact(organization, id);
  if (type === 'Occasion') return paths.occasion(organization, id);
  if (type === 'Guest') return paths.guest(organization, id);
  if (type === 'Gift') return paths.gift(organization, id);
  if (type === 'Event') return paths.event(organization, id);
  if (type === 'Campaign') return paths.campaign(organization, id);
  if (type === 'File') return paths.file(organization, id);
  if (type === 'SocialPost') return paths.socialPost(organization, id);
  if (type === 'Dispatch') return paths.dispatch(organization, id);
  if (type === 'Recipient') return paths.recipient(organization, id);
  if (type === 'RecipientList') return paths.recipientList(organization, id);
  if (type === 'PressQuestion') return paths.pressQuestion(organization, id);
  if (type === 'Channel') return paths.channel(organization, id);
  if (type === 'ArchiveImport') return paths.archiveImport(organization, id);
  if (type === 'Resource') return paths.resource(organization, id);
  if (type === 'Booking') return paths.resources(organization, `booking=${id}`);
  return null;
}
