import { localized } from '@ravabet/contracts/kernel';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

type Step = PressRelease['approvalSteps'][number];
type Waiting = Pick<PressRelease, 'waitsForRole' | 'waitsFor'>;

/** How a step, and whoever is waited for, is called: by its own name, or by who decides. */
export function useDeciderNames(): { ofStep: (step: Step) => string; ofWaiting: (waiting: Waiting) => string | null } {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  return useMemo(() => {
    const headOf = (unitNames: NonNullable<Step['unitNames']>): string =>
      t(($) => $.approval.headOf, { unit: localized(unitNames, language) });
    return {
      ofStep: ({ names, role, personName, unitNames }) =>
        (names && (names[language] || names.fa)) ||
        (role ? c(($) => $.roles[role as 'head']) : (personName ?? (unitNames ? headOf(unitNames) : ''))),
      ofWaiting({ waitsForRole, waitsFor }) {
        if (waitsForRole) return c(($) => $.roles[waitsForRole as 'head']);
        if (!waitsFor) return null;
        return waitsFor.personName ?? (waitsFor.unitNames ? headOf(waitsFor.unitNames) : null);
      },
    };
  }, [t, c, language]);
}
