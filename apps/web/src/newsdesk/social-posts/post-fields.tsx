import { captionLimits, measurePost, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner, Checkbox, ComboBox, Select, TextArea } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { socialPostsQueries } from './social-posts.queries.ts';

export interface PostDraft {
  channelId: string | null;
  text: string;
  pressReleaseId: string | null;
  withLink: boolean;
  pictures: readonly ShownPicture[];
}

interface PostFieldsProps {
  draft: PostDraft;
  onChange: (draft: PostDraft) => void;
  releaseIsGiven?: boolean;
}

/** Channel, text with its length against the limit that leaves less room, and the release that it speaks of. */
export function PostFields({ draft, onChange, releaseIsGiven = false }: PostFieldsProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { number } = useFormat();
  const organization = useOrganization();
  const channels = useQuery(socialPostsQueries.channels(organization.id));
  const releases = useQuery({ ...socialPostsQueries.releases(organization.id, ''), enabled: !releaseIsGiven });
  const open = (channels.data?.items ?? []).filter(({ archived, id }) => !archived || id === draft.channelId);
  const channel = open.find(({ id }) => id === draft.channelId);
  const measure = channel && measurePost(channel, draft.pictures.length, draft.text.trim());
  const isCaption = draft.pictures.length > 0 && measure?.limit === captionLimits[channel?.kind ?? 'manual'];
  const lengths = { length: number(measure?.length ?? 0), limit: number(measure?.limit ?? 0) };
  const set = (change: Partial<PostDraft>): void => onChange({ ...draft, ...change });
  if (channels.isSuccess && open.length === 0) return <Banner tone="info" title={t(($) => $.new.noChannel)} />;
  return (
    <>
      <Select
        label={t(($) => $.field.channel)}
        isRequired
        value={draft.channelId}
        onChange={(channelId) => set({ channelId })}
        choices={open.map(({ id, name }) => ({ id, label: name }))}
      />
      <TextArea
        label={t(($) => $.field.text)}
        rows={5}
        maxLength={20_000}
        value={draft.text}
        onChange={(text) => set({ text })}
        {...(measure && {
          description: isCaption ? t(($) => $.pictures.captionLength, lengths) : t(($) => $.field.length, lengths),
          ...(measure.length > measure.limit && {
            errorMessage: t(($) => $.field.tooLong, { over: number(measure.length - measure.limit) }),
          }),
        })}
      />
      {!releaseIsGiven && (
        <ComboBox
          label={t(($) => $.field.release)}
          placeholder={t(($) => $.field.noRelease)}
          value={draft.pressReleaseId}
          choices={(releases.data?.items ?? []).map(({ id, title }) => ({ id, label: title }))}
          onChange={(pressReleaseId) => set({ pressReleaseId })}
        />
      )}
      {draft.pressReleaseId && (
        <Checkbox isSelected={draft.withLink} onChange={(withLink) => set({ withLink })}>
          {t(($) => $.field.withLink)}
        </Checkbox>
      )}
    </>
  );
}
