import {
  Button,
  Checkbox,
  CheckboxGroup,
  type Choice,
  ComboBox,
  ErrorSummary,
  Form,
  NumberField,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TagField,
  TextArea,
  TextField,
} from '@ravabet/ui';
import { DateField, DatePicker, type DateRange, DateRangePicker, DateTimePicker, TimeField } from '@ravabet/ui/dates';
import { type ReactNode, useState } from 'react';
import { GallerySection } from './gallery-section.tsx';
import type { Say } from './gallery-texts.ts';

export function GalleryFields({ say }: { say: Say }): ReactNode {
  const kinds: Choice[] = [
    { id: 'news', label: say('news') },
    { id: 'statement', label: say('statement'), description: say('statementHint') },
    { id: 'notice', label: say('notice') },
    { id: 'advertisement', label: say('advertisement'), isDisabled: true },
  ];
  const [tags, setTags] = useState(['news', 'notice']);
  return (
    <>
      <GallerySection name="TextField, TextArea, NumberField, SearchField">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField label={say('title')} description={say('hint')} defaultValue={say('titleValue')} isRequired />
          <TextField label={say('title')} errorMessage={say('missing')} isRequired />
          <TextField label={say('phone')} valueDirection="ltr" defaultValue="021-8877" />
          <TextField label={say('brand')} defaultValue={say('brand')} isDisabled />
          <NumberField label={say('beds')} defaultValue={1240} minValue={0} />
          <SearchField label={say('search')} defaultValue={say('coverage')} />
          <TextArea label={say('lead')} defaultValue={say('leadValue')} />
          <TextArea label={say('lead')} placeholder={say('hint')} rows={2} errorMessage={say('missing')} />
        </div>
      </GallerySection>
      <GallerySection name="Select, ComboBox, TagField">
        <div className="grid gap-5 sm:grid-cols-2">
          <Select label={say('kind')} choices={kinds} defaultValue="statement" />
          <Select label={say('kind')} choices={kinds} isRequired errorMessage={say('missing')} />
          <ComboBox label={say('outlet')} choices={kinds} emptyText={say('noMatch')} />
          <TagField label={say('tags')} choices={kinds} value={tags} onChange={setTags} placeholder={say('addTag')} />
        </div>
      </GallerySection>
      <GallerySection name="Checkbox, CheckboxGroup, RadioGroup, Switch">
        <div className="grid gap-5 sm:grid-cols-3">
          <CheckboxGroup label={say('channels')} choices={kinds} defaultValue={['news']} />
          <RadioGroup label={say('kind')} choices={kinds} defaultValue="statement" />
          <div className="flex flex-col gap-3">
            <Checkbox defaultSelected>{say('embargo')}</Checkbox>
            <Checkbox isIndeterminate>{say('all')}</Checkbox>
            <Switch defaultSelected>{say('notifyMe')}</Switch>
            <Switch>{say('notifyMe')}</Switch>
            <Switch isDisabled>{say('notifyMe')}</Switch>
          </div>
        </div>
      </GallerySection>
      <GalleryDates say={say} />
      <GalleryForm say={say} />
    </>
  );
}

function GalleryDates({ say }: { say: Say }): ReactNode {
  const [day, setDay] = useState<string | null>('2026-08-06');
  const [time, setTime] = useState<string | null>('10:30');
  const [moment, setMoment] = useState<string | null>('2026-08-06T07:00:00.000Z');
  const [range, setRange] = useState<DateRange | null>({ start: '2026-08-01', end: '2026-08-09' });
  return (
    <GallerySection name="DateField, DatePicker, DateRangePicker, TimeField, DateTimePicker">
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField label={say('birthday')} value={day} onChange={setDay} />
        <DatePicker label={say('publishDay')} value={day} onChange={setDay} description={day ?? ''} />
        <DateRangePicker label={say('period')} value={range} onChange={setRange} separator={say('until')} />
        <TimeField label={say('hour')} value={time} onChange={setTime} />
        <DateTimePicker
          label={say('publishTime')}
          value={moment}
          onChange={setMoment}
          timeZone="Asia/Tehran"
          errorMessage={say('tooEarly')}
        />
        <DateTimePicker label={say('publishTime')} value={null} onChange={setMoment} timeZone="Asia/Tehran" />
      </div>
    </GallerySection>
  );
}

function GalleryForm({ say }: { say: Say }): ReactNode {
  const [attempt, setAttempt] = useState(0);
  const errors = [
    { fieldId: 'gallery-title', message: say('missing') },
    { fieldId: 'gallery-lead', message: say('tooEarly') },
  ];
  return (
    <GallerySection name="Form, ErrorSummary, FieldError">
      <Form
        className="max-w-lg"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
        }}
      >
        <ErrorSummary title={say('errors')} errors={attempt > 0 ? errors : []} attempt={attempt} />
        <TextField id="gallery-title" label={say('title')} {...(attempt > 0 ? { errorMessage: say('missing') } : {})} />
        <TextArea id="gallery-lead" label={say('lead')} rows={2} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            {say('save')}
          </Button>
        </div>
      </Form>
    </GallerySection>
  );
}
