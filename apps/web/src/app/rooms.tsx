import type { Wing } from '@ravabet/contracts/capabilities';
import type { MyOrganization } from '@ravabet/contracts/office/people';
import {
  BookOpen,
  CalendarDays,
  CalendarClock,
  Contact,
  CalendarRange,
  FileText,
  FolderOpen,
  Gift,
  Hash,
  History,
  HandHelping,
  Handshake,
  Hourglass,
  Megaphone,
  MessagesSquare,
  Newspaper,
  PartyPopper,
  Send,
  Settings,
  SquareCheckBig,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { may } from '../shared/organization.ts';
import { paths } from '../shared/paths.ts';

/** A room of the navigation. `ability` is the hint without which the room is not shown. */
export interface RoomEntry {
  wing: Wing;
  room:
    | 'press-releases'
    | 'newsroom'
    | 'social-posts'
    | 'facts'
    | 'campaigns'
    | 'support-requests'
    | 'distribution'
    | 'calendar'
    | 'events'
    | 'occasions'
    | 'resources'
    | 'visits'
    | 'guests'
    | 'gifts'
    | 'people'
    | 'organizations'
    | 'tasks'
    | 'files'
    | 'register'
    | 'audit-trail'
    | 'jobs';
  ability: string;
  icon: ReactNode;
  href: (organizationSlug: string) => string;
  /** what `n` and the palette's "new" make there */
  create?: { ability: string; href: (organizationSlug: string) => string };
}

/** The rooms that exist, in the order of the house. A new room adds one entry here and its routes in router.tsx. */
export const rooms: readonly RoomEntry[] = [
  {
    wing: 'newsdesk',
    room: 'press-releases',
    ability: 'PressRelease.read',
    icon: <FileText className="size-4.5" />,
    href: paths.pressReleases,
    create: { ability: 'PressRelease.create', href: (slug) => paths.pressReleases(slug, 'new=1') },
  },
  {
    wing: 'newsdesk',
    room: 'facts',
    ability: 'Fact.read',
    icon: <Hash className="size-4.5" />,
    href: paths.facts,
    create: { ability: 'Fact.create', href: paths.newFact },
  },
  {
    wing: 'newsdesk',
    room: 'distribution',
    ability: 'Recipient.read',
    icon: <Send className="size-4.5" />,
    href: (slug) => paths.dispatches(slug),
  },
  {
    wing: 'newsdesk',
    room: 'social-posts',
    ability: 'SocialPost.read',
    icon: <MessagesSquare className="size-4.5" />,
    href: paths.socialPosts,
    create: { ability: 'SocialPost.create', href: (slug) => paths.socialPosts(slug, 'new=1') },
  },
  {
    wing: 'newsdesk',
    room: 'campaigns',
    ability: 'Campaign.read',
    icon: <Megaphone className="size-4.5" />,
    href: paths.campaigns,
    create: { ability: 'Campaign.create', href: paths.newCampaign },
  },
  {
    wing: 'newsdesk',
    room: 'newsroom',
    ability: 'Newsroom.read',
    icon: <Newspaper className="size-4.5" />,
    href: paths.newsroom,
  },
  {
    wing: 'protocol',
    room: 'calendar',
    ability: 'Calendar.read',
    icon: <CalendarRange className="size-4.5" />,
    href: (slug) => paths.calendar(slug),
  },
  {
    wing: 'protocol',
    room: 'support-requests',
    ability: 'SupportRequest.read',
    icon: <HandHelping className="size-4.5" />,
    href: (slug) => paths.supportRequests(slug),
    create: { ability: 'SupportRequest.create', href: (slug) => paths.newSupportRequest(slug) },
  },
  {
    wing: 'protocol',
    room: 'resources',
    ability: 'Resource.read',
    icon: <CalendarClock className="size-4.5" />,
    href: (slug) => paths.resources(slug),
    create: { ability: 'Booking.create', href: (slug) => paths.resources(slug, 'new=1') },
  },
  {
    wing: 'protocol',
    room: 'events',
    ability: 'Event.read',
    icon: <PartyPopper className="size-4.5" />,
    href: (slug) => paths.events(slug),
    create: { ability: 'Event.create', href: (slug) => paths.newEvent(slug) },
  },
  {
    wing: 'protocol',
    room: 'occasions',
    ability: 'Occasion.read',
    icon: <CalendarDays className="size-4.5" />,
    href: paths.occasions,
    create: { ability: 'Occasion.create', href: paths.newOccasion },
  },
  {
    wing: 'protocol',
    room: 'visits',
    ability: 'Visit.read',
    icon: <Handshake className="size-4.5" />,
    href: (slug) => paths.visits(slug),
    create: { ability: 'Visit.create', href: (slug) => paths.newVisit(slug) },
  },
  {
    wing: 'protocol',
    room: 'guests',
    ability: 'Guest.read',
    icon: <Contact className="size-4.5" />,
    href: (slug) => paths.guests(slug),
    create: { ability: 'Guest.create', href: paths.newGuest },
  },
  {
    wing: 'protocol',
    room: 'gifts',
    ability: 'Gift.read',
    icon: <Gift className="size-4.5" />,
    href: (slug) => paths.gifts(slug),
    create: { ability: 'Gift.create', href: (slug) => paths.newGift(slug) },
  },
  {
    wing: 'office',
    room: 'tasks',
    ability: 'Task.read',
    icon: <SquareCheckBig className="size-4.5" />,
    href: paths.tasks,
  },
  {
    wing: 'office',
    room: 'people',
    ability: 'Membership.read',
    icon: <Users className="size-4.5" />,
    href: paths.people,
    create: { ability: 'Invitation.create', href: paths.invitePerson },
  },
  {
    wing: 'office',
    room: 'organizations',
    ability: 'Organization.update',
    icon: <Settings className="size-4.5" />,
    href: paths.organizationSettings,
  },
  {
    wing: 'office',
    room: 'files',
    ability: 'File.read',
    icon: <FolderOpen className="size-4.5" />,
    href: paths.files,
  },
  {
    wing: 'office',
    room: 'jobs',
    ability: 'Job.read',
    icon: <Hourglass className="size-4.5" />,
    href: paths.jobs,
  },
  {
    wing: 'office',
    room: 'register',
    ability: 'OfficeNumber.read',
    icon: <BookOpen className="size-4.5" />,
    href: paths.register,
  },
  {
    wing: 'office',
    room: 'audit-trail',
    ability: 'AuditEntry.read',
    icon: <History className="size-4.5" />,
    href: paths.auditTrail,
  },
];

/** Everything a room has is below its name, also where its first page is not at the top. */
export const isInRoom = (entry: RoomEntry, slug: string, pathname: string): boolean =>
  `${pathname}/`.startsWith(`/${slug}/${entry.room}/`);

export const roomsOf = (organization: MyOrganization): RoomEntry[] =>
  rooms.filter((entry) => may(organization, entry.ability));

/** Who asks the office for support, and gives none, begins where one asks. */
const onlyAsks = (organization: MyOrganization): boolean =>
  may(organization, 'SupportRequest.create') && !may(organization, 'SupportRequest.assign');

export function firstPageOf(organization: MyOrganization): string | null {
  if (onlyAsks(organization)) return paths.supportRequests(organization.slug);
  const seen = roomsOf(organization);
  // The calendar is everybody's, so it is the first page only of who has no other room.
  return (seen.find(({ room }) => room !== 'calendar') ?? seen[0])?.href(organization.slug) ?? null;
}
