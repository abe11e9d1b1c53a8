import type { NewVisitDocument, VisitDocument, VisitDocuments } from '@ravabet/contracts/protocol/visits';
import { visitDocumentsRoutes } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { visitsQueries } from '../visits.queries.ts';

interface DocumentChange {
  add: (documents: NewVisitDocument[]) => Promise<void>;
  rename: (document: VisitDocument, title: string) => Promise<void>;
  remove: (document: VisitDocument) => Promise<void>;
}

/** Keeps what a change of the documents answered, has the rest asked again, and says it. */
export function useDocumentChange(visitId: string): DocumentChange {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const params = { organizationId, id: visitId };
  const settle = (said: string, answer: VisitDocuments): void => {
    client.setQueryData(visitsQueries.documents(organizationId, visitId).queryKey, answer);
    void client.invalidateQueries({ queryKey: visitsQueries.one(organizationId, visitId).queryKey });
    void client.invalidateQueries({ queryKey: ['files', organizationId] });
    sayDone(said);
  };
  return {
    async add(documents) {
      settle(
        t(($) => $.document.added),
        await call(visitDocumentsRoutes.add, { params, body: { documents } }),
      );
    },
    async rename({ id: partId, version }, title) {
      settle(
        t(($) => $.document.renamed),
        await call(visitDocumentsRoutes.rename, { params: { ...params, partId }, body: { version, title } }),
      );
    },
    async remove({ id: partId, version }) {
      settle(
        t(($) => $.document.removed),
        await call(visitDocumentsRoutes.remove, { params: { ...params, partId }, body: { version } }),
      );
    },
  };
}
