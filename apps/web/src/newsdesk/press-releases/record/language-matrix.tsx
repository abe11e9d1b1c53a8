import { type Language, languages } from '@ravabet/contracts/kernel';
import { type PressRelease, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Badge, Button, Link, RecordSection } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';

/** The story in its languages: where each stands, which is behind, and the way to begin one. */
export function LanguageMatrix({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const translate = useMutation({
    mutationFn: (language: Language) =>
      call(pressReleasesRoutes.translate, {
        params: { organizationId: organization.id, id: release.id },
        body: { language, title: release.title },
      }),
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: pressReleasesQueries.all(organization.id) });
      await navigate(paths.pressRelease(organization.slug, id));
    },
    onError: sayProblem,
  });
  // Who never translates is not told so once for each language.
  const action = release.allowedActions.find(
    ({ verb, disabledReason }) => verb === 'translate' && disabledReason !== 'forbidden',
  );
  return (
    <RecordSection title={t(($) => $.languages.title)}>
      <ul className="flex flex-col">
        {languages.map((language) => {
          const version = release.languages.find((one) => one.language === language);
          const name = c(($) => $.languages[language]);
          return (
            <li key={language} className="flex min-h-10 items-center gap-2 border-b border-line last:border-b-0">
              {version && version.id !== release.id ? (
                <Link href={paths.pressRelease(organization.slug, version.id)}>{name}</Link>
              ) : (
                <span className={version ? 'font-medium' : 'text-quiet'}>{name}</span>
              )}
              <span className="ms-auto flex items-center gap-2 text-13 text-quiet">
                {version?.behind && <Badge tone="waiting">{t(($) => $.languages.behind)}</Badge>}
                {version && t(($) => $.state[version.state])}
                {!version && action && (
                  <Button
                    size="small"
                    variant="quiet"
                    isPending={translate.isPending && translate.variables === language}
                    disabledReason={refusal(action.disabledReason)}
                    onPress={() => translate.mutate(language)}
                  >
                    {t(($) => $.languages.begin)}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}
