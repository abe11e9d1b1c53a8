import {
  type NewSupportDelivery,
  type SupportRequest,
  supportRequestsRoutes,
} from '@ravabet/contracts/protocol/support-requests';
import { Button, IconButton, Link, TextField } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';

const may = (request: SupportRequest, verb: string): boolean =>
  request.allowedActions.some((action) => action.verb === verb && !action.disabledReason);

/** What the department gets: files, links and sentences; who does it adds to it and takes back. */
export function DeliveryList({ request }: { request: SupportRequest }): ReactNode {
  const { t } = useTranslation('support-requests');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [text, setText] = useState('');
  const params = { organizationId: organization.id, id: request.id };
  const show = (changed: SupportRequest): void =>
    void client.setQueryData(supportRequestsQueries.one(organization.id, request.id).queryKey, changed);
  const latest = useRef(request.version);
  latest.current = request.version;
  const add = useMutation({
    mutationFn: (delivery: NewSupportDelivery) =>
      call(supportRequestsRoutes.addDelivery, { params, body: { version: latest.current, delivery } }),
    onSuccess: (changed, { kind }) => {
      show(changed);
      if (kind !== 'file') setText('');
      sayDone(t(($) => $.delivery.added));
    },
    onError: sayProblem,
  });
  const remove = useMutation({
    mutationFn: (deliveryId: string) =>
      call(supportRequestsRoutes.removeDelivery, { params, body: { version: latest.current, deliveryId } }),
    onSuccess: (changed) => {
      show(changed);
      sayDone(t(($) => $.delivery.removed));
    },
    onError: sayProblem,
  });
  const say = (): void => {
    const said = text.trim();
    if (said) add.mutate({ kind: /^https?:\/\/\S+$/.test(said) ? 'link' : 'text', text: said });
  };
  const input = useRef<HTMLInputElement>(null);
  const uploads = useUpload(organization.id, (file) => add.mutate({ kind: 'file', fileId: file.id }));
  const onTheirWay = uploads.items.filter(({ state }) => state !== 'done');
  const mayAdd = may(request, 'addDelivery');
  return (
    <div className="flex flex-col gap-3">
      {request.deliveries.length === 0 && <p className="text-quiet">{t(($) => $.delivery.empty)}</p>}
      <ul className="flex flex-col gap-3 empty:hidden">
        {request.deliveries.map((delivery) => (
          <li
            key={delivery.id}
            className="flex items-start justify-between gap-2 rounded-card border border-line bg-card px-4 py-3"
          >
            <div className="min-w-0">
              {delivery.kind === 'link' && (
                <Link href={delivery.text} target="_blank" rel="noreferrer">
                  <bdi dir="ltr" className="wrap-anywhere">
                    {delivery.text}
                  </bdi>
                </Link>
              )}
              {delivery.file && (
                <Link href={delivery.file.url} target="_blank">
                  <bdi className="wrap-anywhere">{delivery.file.name}</bdi>
                </Link>
              )}
              {delivery.kind !== 'link' && delivery.text && (
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {delivery.text}
                </p>
              )}
              <p className="text-12 text-quiet">
                <bdi>{delivery.createdBy.name}</bdi> · <Moment at={delivery.createdAt} />
              </p>
            </div>
            {may(request, 'removeDelivery') && (
              <IconButton
                hideTooltip
                label={t(($) => $.delivery.remove, { name: delivery.file?.name ?? delivery.text })}
                icon={<X className="size-4" />}
                onPress={() => remove.mutate(delivery.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <div className="no-print flex flex-col gap-2">
          <div className="flex items-end gap-2">
            <TextField
              className="min-w-0 flex-1"
              label={t(($) => $.delivery.text)}
              description={t(($) => $.delivery.hint)}
              maxLength={2000}
              value={text}
              onChange={setText}
              onKeyDown={(event) => event.key === 'Enter' && say()}
            />
            <Button isPending={add.isPending} className="mb-7" onPress={say}>
              {t(($) => $.delivery.add)}
            </Button>
          </div>
          <input
            ref={input}
            hidden
            type="file"
            onChange={({ target }) => {
              uploads.start([...(target.files ?? [])].slice(0, 1));
              target.value = '';
            }}
          />
          <Button size="small" className="w-fit" onPress={() => input.current?.click()}>
            {t(($) => $.delivery.file)}
          </Button>
          <UploadList uploads={{ ...uploads, items: onTheirWay }} />
        </div>
      )}
    </div>
  );
}
