import { iranFridayWeekend, iranHolidays, iranThursdayFridayWeekend } from '@ravabet/calendars';
import { demoOrganizations } from '@ravabet/db/seed/demo-organizations';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';

export interface SeededOrganization {
  readonly id: string;
  readonly units: ReadonlyMap<string, string>;
}

export async function seedOrganizations({ databases }: Platform): Promise<Map<string, SeededOrganization>> {
  const seeded = new Map<string, SeededOrganization>();
  for (const { slug, parent, kind, names, address, phone, units } of demoOrganizations) {
    const id = newId();
    const unitIds = new Map(units.map(({ key }) => [key, newId()]));
    await withOrganization(databases.app.prisma, id, async (tx) => {
      const letterhead = { lines: { fa: [names.fa], ar: [names.ar], en: [names.en], zh: [names.zh] }, address, phone };
      const parentId = parent ? (seeded.get(parent)?.id ?? null) : null;
      await tx.organization.create({ data: { id, parentId, slug, kind, names, letterhead } });
      const weekend = kind === 'hospital' ? iranFridayWeekend : iranThursdayFridayWeekend;
      await tx.weekendRule.createMany({
        data: weekend.map(({ from, days }) => ({ organizationId: id, from: new Date(from), days: [...days] })),
      });
      await tx.holiday.createMany({
        data: iranHolidays.map(({ date, name, kind: origin, expected = false, source = '' }) => ({
          organizationId: id,
          id: newId(),
          date: new Date(date),
          names: { ...name },
          kind: origin,
          expected,
          source,
        })),
        skipDuplicates: true,
      });
      for (const unit of units) {
        await tx.unit.create({
          data: {
            organizationId: id,
            id: unitIds.get(unit.key) ?? newId(),
            names: unit.names,
            parentId: unit.parent ? (unitIds.get(unit.parent) ?? null) : null,
          },
        });
      }
    });
    seeded.set(slug, { id, units: unitIds });
  }
  return seeded;
}
