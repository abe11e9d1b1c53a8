import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { countGraphemes, countWords } from '@ravabet/persian-text';
import { TagField, TextArea, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { bodyText } from '../body-text.ts';
import type { ContentField, ReleaseContent } from '../release-content.ts';
import { isUntitled, untitledIn } from '../untitled.ts';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';
import { PicturesField } from './pictures-field.tsx';
import { usePictureUploads } from './use-picture-uploads.ts';

const BodyEditor = lazy(async () => ({ default: (await import('./body-editor.tsx')).BodyEditor }));

interface ReleaseEditorProps {
  release: PressRelease;
  keeper: DraftKeeper;
  state: DraftState;
}

/** The form is the page: every field saves itself. */
export function ReleaseEditor({ release, keeper, state }: ReleaseEditorProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { content } = state;
  const { language } = release;
  const set =
    <F extends ContentField>(field: F) =>
    (value: ReleaseContent[F]): void =>
      keeper.change(field, value);
  const uploads = usePictureUploads((picture) =>
    keeper.change('pictures', [...keeper.read().content.pictures, picture]),
  );
  const text = useMemo(() => bodyText(content.body), [content.body]);
  const words = countWords(`${content.lead}\n${text}`);
  const characters = countGraphemes(`${content.lead}${text}`);
  return (
    <div className="flex flex-col gap-5">
      <TextField
        label={t(($) => $.field.overTitle)}
        value={content.overTitle}
        onChange={set('overTitle')}
        maxLength={200}
        valueDirection="auto"
      />
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
      <TextField
        label={t(($) => $.field.subTitle)}
        value={content.subTitle}
        onChange={set('subTitle')}
        maxLength={300}
        valueDirection="auto"
      />
      <TextArea
        label={t(($) => $.field.lead)}
        description={t(($) => $.field.leadHint)}
        value={content.lead}
        onChange={set('lead')}
        maxLength={2000}
      />
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
          />
        </Suspense>
        <p className="text-13 text-quiet">
          {t(($) => $.field.length, { words: format.number(words), characters: format.number(characters) })}
        </p>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t(($) => $.field.placeLine)}
          description={t(($) => $.field.placeLineHint)}
          value={content.placeLine}
          onChange={set('placeLine')}
          maxLength={100}
          valueDirection="auto"
        />
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
    </div>
  );
}
