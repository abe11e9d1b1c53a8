import { type CalendarItem, type CalendarLayerId, calendarLayers } from '@ravabet/contracts/protocol/calendar';
import { Checkbox, classNames } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { layerDot } from '../days/layer-look.ts';
import type { CalendarPlace } from './use-calendar-place.ts';

interface LayerSwitchesProps {
  place: CalendarPlace;
  layers: readonly CalendarLayerId[];
  items: readonly CalendarItem[];
}

/** Which layers lie on the page, and how much is on each; the address remembers which are off. */
export function LayerSwitches({ place, layers, items }: LayerSwitchesProps): ReactNode {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const turn = (id: CalendarLayerId, isOn: boolean): void => {
    const off = calendarLayers.filter((one) => (one === id ? !isOn : place.hidden.has(one)));
    place.change({ hide: off.join(',') });
  };
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
      <legend className="sr-only">{t(($) => $.layers)}</legend>
      {layers.map((id) => (
        <Checkbox key={id} isSelected={!place.hidden.has(id)} onChange={(isOn) => turn(id, isOn)}>
          <span className="flex items-center gap-1.5 text-13">
            <span aria-hidden="true" className={classNames('size-2 rounded-full', layerDot[id])} />
            {t(($) => $.layer[id])}
            <span className="text-quiet tabular-nums">
              {format.number(items.filter(({ layer }) => layer === id).length)}
            </span>
          </span>
        </Checkbox>
      ))}
      {layers.includes('deadlines') && !place.hidden.has('deadlines') && (
        <Checkbox isSelected={place.own} onChange={(isOn) => place.change({ own: isOn ? '1' : '' })}>
          <span className="text-13">{t(($) => $.own)}</span>
        </Checkbox>
      )}
    </fieldset>
  );
}
