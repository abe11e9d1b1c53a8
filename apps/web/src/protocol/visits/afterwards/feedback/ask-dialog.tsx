import { type Language, languages } from '@ravabet/contracts/kernel';
import { feedbackDays, type FeedbackGuest, visitFeedbackRoutes } from '@ravabet/contracts/protocol/visits';
import { languageNames } from '@ravabet/i18n/direction';
import { Banner, Button, Checkbox, Dialog, Select } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../shared/call.ts';
import { useOrganization } from '../../../../shared/organization.ts';
import { sayDone } from '../../../../shared/toasts.ts';
import { useAttempt } from '../../../../shared/use-attempt.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';

interface AskDialogProps {
  guest: FeedbackGuest;
  name: string;
  onClose: () => void;
  onMade: (address: string) => void;
}

/** In which language a guest is asked, and whether the link goes by mail. */
export function AskDialog({ guest, name, onClose, onMade }: AskDialogProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [language, setLanguage] = useState<Language>(guest.language);
  const [byMail, setByMail] = useState(guest.canBeMailed);
  const submit = async (): Promise<void> => {
    const params = { organizationId, id: visit.id };
    const body = { participantId: guest.participantId, language, byMail };
    const done = await run(async () => {
      const { address, feedback } = await call(visitFeedbackRoutes.ask, { params, body });
      client.setQueryData(visitsQueries.feedback(organizationId, visit.id).queryKey, feedback);
      onMade(address);
    });
    if (!done) return;
    sayDone(byMail ? t(($) => $.feedback.mailed) : t(($) => $.feedback.made));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.feedback.dialogTitle, { name })}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
          {t(($) => $.feedback.make)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <Select
          label={t(($) => $.feedback.language)}
          value={language}
          choices={languages.map((id) => ({ id, label: languageNames[id] }))}
          onChange={(id) => setLanguage(languages.find((one) => one === id) ?? language)}
        />
        {guest.canBeMailed ? (
          <Checkbox isSelected={byMail} onChange={setByMail}>
            {t(($) => $.feedback.byMail)}
          </Checkbox>
        ) : (
          <p className="text-13 text-quiet">{t(($) => $.feedback.noMail)}</p>
        )}
        <p className="text-13 text-quiet">
          {t(($) => $.feedback.lasts, { days: format.number(feedbackDays) })}{' '}
          {guest.link?.state === 'open' && t(($) => $.feedback.replaces)}
        </p>
      </div>
    </Dialog>
  );
}
