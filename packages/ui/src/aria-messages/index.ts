import type { AriaMessages } from './message.ts';
import { messages as reactAriaAutocomplete } from './fa/react-aria/autocomplete.ts';
import { messages as reactAriaBreadcrumbs } from './fa/react-aria/breadcrumbs.ts';
import { messages as reactAriaCalendar } from './fa/react-aria/calendar.ts';
import { messages as reactAriaColor } from './fa/react-aria/color.ts';
import { messages as reactAriaCombobox } from './fa/react-aria/combobox.ts';
import { messages as reactAriaDatepicker } from './fa/react-aria/datepicker.ts';
import { messages as reactAriaDnd } from './fa/react-aria/dnd.ts';
import { messages as reactAriaGrid } from './fa/react-aria/grid.ts';
import { messages as reactAriaMenu } from './fa/react-aria/menu.ts';
import { messages as reactAriaNumberfield } from './fa/react-aria/numberfield.ts';
import { messages as reactAriaOverlays } from './fa/react-aria/overlays.ts';
import { messages as reactAriaPreviewtrigger } from './fa/react-aria/previewtrigger.ts';
import { messages as reactAriaSearchfield } from './fa/react-aria/searchfield.ts';
import { messages as reactAriaSpinbutton } from './fa/react-aria/spinbutton.ts';
import { messages as reactAriaSteplist } from './fa/react-aria/steplist.ts';
import { messages as reactAriaTable } from './fa/react-aria/table.ts';
import { messages as reactAriaTag } from './fa/react-aria/tag.ts';
import { messages as reactAriaToast } from './fa/react-aria/toast.ts';
import { messages as reactAriaTree } from './fa/react-aria/tree.ts';
import { messages as reactStatelyColor } from './fa/react-stately/color.ts';
import { messages as reactStatelyDatepicker } from './fa/react-stately/datepicker.ts';
import { messages as reactAriaComponentsComponents } from './fa/react-aria-components/components.ts';

/** Persian messages by React Aria's dictionary. The bundle takes each area from its own file instead of from here. */
export const persianAriaMessages: Record<string, AriaMessages> = {
  'react-aria/autocomplete': reactAriaAutocomplete,
  'react-aria/breadcrumbs': reactAriaBreadcrumbs,
  'react-aria/calendar': reactAriaCalendar,
  'react-aria/color': reactAriaColor,
  'react-aria/combobox': reactAriaCombobox,
  'react-aria/datepicker': reactAriaDatepicker,
  'react-aria/dnd': reactAriaDnd,
  'react-aria/grid': reactAriaGrid,
  'react-aria/menu': reactAriaMenu,
  'react-aria/numberfield': reactAriaNumberfield,
  'react-aria/overlays': reactAriaOverlays,
  'react-aria/previewtrigger': reactAriaPreviewtrigger,
  'react-aria/searchfield': reactAriaSearchfield,
  'react-aria/spinbutton': reactAriaSpinbutton,
  'react-aria/steplist': reactAriaSteplist,
  'react-aria/table': reactAriaTable,
  'react-aria/tag': reactAriaTag,
  'react-aria/toast': reactAriaToast,
  'react-aria/tree': reactAriaTree,
  'react-stately/color': reactStatelyColor,
  'react-stately/datepicker': reactStatelyDatepicker,
  'react-aria-components': reactAriaComponentsComponents,
};
