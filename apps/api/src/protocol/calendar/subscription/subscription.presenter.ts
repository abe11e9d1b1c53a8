import type { CalendarSubscription } from '@ravabet/contracts/protocol/calendar';
import type { Prisma } from '@ravabet/db';

export const subscriptionColumns = {
  id: true,
  name: true,
  layers: true,
  createdAt: true,
  addressSince: true,
  lastReadAt: true,
  version: true,
} satisfies Prisma.CalendarSubscriptionSelect;

type Row = Prisma.CalendarSubscriptionGetPayload<{ select: typeof subscriptionColumns }>;

export const subscriptionOf = ({ layers, createdAt, addressSince, lastReadAt, ...row }: Row): CalendarSubscription => ({
  ...row,
  layers: layers as CalendarSubscription['layers'],
  createdAt: createdAt.toISOString(),
  addressSince: addressSince.toISOString(),
  lastReadAt: lastReadAt?.toISOString() ?? null,
});
