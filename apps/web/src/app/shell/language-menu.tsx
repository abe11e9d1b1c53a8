import { type Language, languages } from '@ravabet/contracts/kernel';
import { languageNames } from '@ravabet/i18n/direction';
import { Button, Menu } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { authApi } from '../../shared/auth-api.ts';
import { meQuery } from '../../shared/me.ts';
import { switchLanguage } from '../i18n.ts';

/** Switches at once; for somebody signed in it is also the language of their mail from now on. */
export function LanguageMenu(): ReactNode {
  const { t, i18n } = useTranslation('app');
  const client = useQueryClient();
  const choose = async (language: Language): Promise<void> => {
    await switchLanguage(language);
    if (!client.getQueryData(meQuery.queryKey)) return;
    await authApi.updateProfile({ locale: language }).catch(() => undefined);
    await client.invalidateQueries();
  };
  return (
    <Menu
      label={t(($) => $.language)}
      placement="bottom end"
      selectionMode="single"
      selected={[i18n.language]}
      onSelect={(ids) => {
        const language = languages.find((one) => one === ids[0]);
        if (language) void choose(language);
      }}
      groups={[{ id: 'languages', entries: languages.map((id) => ({ id, label: languageNames[id] })) }]}
      trigger={
        <Button
          variant="quiet"
          size="small"
          aria-label={`${t(($) => $.language)}: ${languageNames[i18n.language as Language]}`}
          icon={<Languages className="size-4" />}
        >
          <span className="max-sm:hidden">{languageNames[i18n.language as Language]}</span>
        </Button>
      }
    />
  );
}
