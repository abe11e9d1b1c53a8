import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Disclosure, TagField, TextArea, TextField } from '@ravabet/ui';
import { type ClipboardEvent, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentField, ReleaseContent } from '../release-content.ts';
import { isUntitled, untitledIn } from '../untitled.ts';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';
import { EventsField } from './events-field.tsx';
import type { BodyHandle } from './hints/body-handle.ts';
import type { Pasted } from './hints/paste-notice.tsx';
import { MediaField } from './media-field.tsx';
import { PicturesField } from './pictures-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { useMediaUploads } from './use-media-uploads.ts';
import { usePictureUploads } from './use-picture-uploads.ts';

const BodyEditor = lazy(async () => ({ default: (await import('./body-editor.tsx')).BodyEditor }));

interface ReleaseEditorProps {
  release: PressRelease;
  keeper: DraftKeeper;
  state: DraftState;
  onBody: (handle: BodyHandle | null) => void;
  onPasted: (pasted: Pasted) => void;
}

/** The form is the page: every field saves itself. */
export function ReleaseEditor({ release, keeper, state, onBody, onPasted }: ReleaseEditorProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { content } = state;
  const { language } = release;
  const set =
    <F extends ContentField>(field: F) =>
    (value: ReleaseContent[F]): void =>
      keeper.change(field, value);
  const uploads = usePictureUploads((picture) =>
    keeper.change('pictures', [...keeper.read().content.pictures, picture]),
  );
  const mediaUploads = useMediaUploads((medium) => keeper.change('media', [...keeper.read().content.media, medium]));
  // Hints find the fields by name, and hear of what is pasted into them.
  const place = (field: ContentField) => ({
    'data-place': field,
    onPaste: (event: ClipboardEvent) => {
      if (event.clipboardData.types.includes('text/plain')) onPasted({ field });
    },
  });
  return (
    <div className="flex flex-col gap-5">
      <div {...place('overTitle')}>
        <TextField
          label={t(($) => $.field.overTitle)}
          value={content.overTitle}
          onChange={set('overTitle')}
          maxLength={200}
          valueDirection="auto"
        />
      </div>
      <div {...place('title')}>
        <TextArea
          label={t(($) => $.field.title)}
          isRequired
          rows={1}
          placeholder={t(($) => $.field.titlePlaceholder)}
          value={isUntitled(content.title, language) ? '' : content.title}
          onChange={(title) => set('title')(title.replaceAll('\n', ' ') || untitledIn(language))}
          maxLength={300}
          autoFocus={isUntitled(release.title, language)}
        />
      </div>
      <div {...place('subTitle')}>
        <TextField
          label={t(($) => $.field.subTitle)}
          value={content.subTitle}
          onChange={set('subTitle')}
          maxLength={300}
          valueDirection="auto"
        />
      </div>
      <div {...place('lead')}>
        <TextArea
          label={t(($) => $.field.lead)}
          description={t(($) => $.field.leadHint)}
          value={content.lead}
          onChange={set('lead')}
          maxLength={2000}
        />
      </div>
      <div className="flex flex-col gap-1">
        <span aria-hidden="true" className="text-13 font-medium">
          {t(($) => $.field.body)}
        </span>
        <Suspense fallback={<div className="h-96 rounded-card border border-edge bg-card" />}>
          <BodyEditor
            key={state.generation}
            label={t(($) => $.field.body)}
            language={language}
            initial={content.body}
            onChange={set('body')}
            onPictures={uploads.running.start}
            onHandle={onBody}
            onPasted={(blocks) => onPasted({ field: 'body', blocks })}
          />
        </Suspense>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <div {...place('placeLine')}>
          <TextField
            label={t(($) => $.field.placeLine)}
            description={t(($) => $.field.placeLineHint)}
            value={content.placeLine}
            onChange={set('placeLine')}
            maxLength={100}
            valueDirection="auto"
          />
        </div>
        <TagField
          label={t(($) => $.field.tags)}
          description={t(($) => $.field.tagsHint)}
          choices={content.tags.map((tag) => ({ id: tag, label: tag }))}
          value={content.tags}
          onChange={set('tags')}
          onCreate={(tag) => set('tags')([...new Set([...content.tags, tag.slice(0, 60)])].slice(0, 20))}
          emptyText={c(($) => $.nothingFound)}
        />
      </div>
      <PicturesField
        pictures={content.pictures}
        files={release.pictures}
        uploads={uploads}
        onChange={set('pictures')}
      />
      <MediaField
        media={content.media}
        files={release.media}
        pictures={content.pictures}
        uploads={mediaUploads}
        onChange={set('media')}
      />
      <Disclosure
        title={t(($) => $.place.titleAndEvents)}
        level={2}
        defaultExpanded={release.place !== null || release.events.length > 0}
      >
        <div className="flex flex-col gap-5">
          <PlaceFields place={content.place} onChange={set('place')} />
          <EventsField events={content.events} onChange={set('events')} />
        </div>
      </Disclosure>
    </div>
  );
}
