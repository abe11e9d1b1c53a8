import { type Role, roles } from '@ravabet/contracts/kernel';
import type { Choice } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';

/** Every role by its name; which of them one may give is the API's word. */
export function useRoleChoices(): Choice[] {
  const { t } = useTranslation('common');
  return roles.map((role) => ({ id: role, label: t(($) => $.roles[role]) }));
}

export function useRoleNames(): (of: readonly Role[]) => string {
  const { t } = useTranslation('common');
  const { list } = useFormat();
  return (of) => list(of.map((role) => t(($) => $.roles[role])));
}
