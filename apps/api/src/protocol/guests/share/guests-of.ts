import type { GuestDiet, GuestNames, GuestOffice, SomeTexts } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';

export interface GuestCard {
  readonly id: string;
  readonly names: GuestNames;
  readonly honorifics: SomeTexts;
  readonly titles: SomeTexts;
  readonly workplaces: SomeTexts;
  readonly country: string;
  readonly languages: string[];
  readonly diets: GuestDiet[];
  readonly dietNote: string;
  readonly accessNeeds: string;
  readonly photoFileId: string | null;
  readonly isArchived: boolean;
  /** still held first, then by the day they were taken, latest first */
  readonly offices: Omit<GuestOffice, 'id'>[];
}

/** What the rooms of a visit need of its guests, by id, in two queries however many they are. Unknown ids are not in the map. */
export async function guestsOf(
  tx: Tx,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string, GuestCard>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const guests = await tx.guest.findMany({ where: { organizationId, id: { in: wanted } } });
  const offices = await tx.guestOffice.findMany({
    where: { organizationId, guestId: { in: wanted } },
    orderBy: [{ leftOn: { sort: 'desc', nulls: 'first' } }, { tookOfficeAt: 'desc' }],
  });
  const held = Map.groupBy(offices, ({ guestId }) => guestId);
  return new Map(
    guests.map((guest) => [
      guest.id,
      {
        id: guest.id,
        names: { persian: guest.namePersian, latin: guest.nameLatin, chinese: guest.nameChinese },
        honorifics: guest.honorifics as SomeTexts,
        titles: guest.titles as SomeTexts,
        workplaces: guest.workplaces as SomeTexts,
        country: guest.country,
        languages: guest.languages,
        diets: guest.diets as GuestDiet[],
        dietNote: guest.dietNote,
        accessNeeds: guest.accessNeeds,
        photoFileId: guest.photoFileId,
        isArchived: guest.archivedAt !== null,
        offices: (held.get(guest.id) ?? []).map(({ titles, rankId, tookOfficeAt, leftOn }) => ({
          titles: titles as SomeTexts,
          rankId,
          tookOfficeAt: tookOfficeAt.toISOString(),
          leftOn: leftOn?.toISOString().slice(0, 10) ?? null,
        })),
      },
    ]),
  );
}
