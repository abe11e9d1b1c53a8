import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium';

const base =
  'inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap select-none transition-colors ' +
  'data-disabled:cursor-not-allowed aria-disabled:cursor-not-allowed data-disabled:opacity-50 no-underline';

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-8 px-3 text-13 pointer-coarse:min-h-11',
  medium: 'min-h-9 px-4 text-body pointer-coarse:min-h-11',
};

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent data-hovered:bg-accent-hover data-pressed:bg-accent-hover aria-disabled:bg-shade aria-disabled:text-quiet aria-disabled:border-line',
  secondary:
    'border-line bg-card text-ink data-hovered:bg-shade data-pressed:bg-shade data-hovered:border-edge aria-disabled:text-quiet aria-disabled:bg-shade',
  quiet:
    'border-transparent bg-transparent text-quiet data-hovered:bg-shade data-hovered:text-ink data-pressed:bg-shade data-pressed:text-ink aria-disabled:text-quiet',
  danger:
    'border-transparent bg-pomegranate text-on-pomegranate data-hovered:bg-pomegranate-hover data-pressed:bg-pomegranate-hover aria-disabled:bg-shade aria-disabled:text-quiet aria-disabled:border-line',
};

/** The look of a button, shared by buttons and by links that look like one. */
export function buttonClasses(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return classNames(base, sizes[size], variants[variant], extra);
}
