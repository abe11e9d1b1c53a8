import { classNames } from '@ravabet/ui';
import { Star } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

const stars = [1, 2, 3, 4, 5] as const;

interface StarChoiceProps {
  value: number | null;
  onChange: (value: number) => void;
  errorMessage: string | undefined;
}

/** One to five stars: a group of radio buttons, so that the arrow keys and a screen reader know what it is. */
export function StarChoice({ value, onChange, errorMessage }: StarChoiceProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={`${id}-said`}>
      <legend className="text-13 font-medium">
        {t(($) => $.step.confirm.rating)}
        <span aria-hidden="true" className="ms-1 text-pomegranate">
          *
        </span>
      </legend>
      <div className="flex gap-1">
        {stars.map((n) => (
          <label
            key={n}
            className="flex size-11 cursor-pointer items-center justify-center rounded-control has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`${id}-star`}
              className="sr-only"
              checked={value === n}
              onChange={() => onChange(n)}
            />
            <span className="sr-only">{t(($) => $.step.confirm.star[n])}</span>
            <Star
              aria-hidden="true"
              className={classNames('size-7', value !== null && n <= value ? 'fill-saffron text-saffron' : 'text-edge')}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-said`} className={classNames('min-h-5 text-13', errorMessage ? 'text-pomegranate' : 'text-quiet')}>
        {errorMessage ?? (value !== null && t(($) => $.step.confirm.star[value as 1]))}
      </p>
    </fieldset>
  );
}
