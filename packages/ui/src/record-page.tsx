import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';

export interface RecordPageProps {
  /** ۱۴۰۵/خ/۰۰۱۲, or that it has none yet. */
  officeNumber?: string;
  officeNumberLabel?: string;
  /** Kind and language, beside the number. */
  kind?: ReactNode;
  title: ReactNode;
  /** A StateBadge. */
  state: ReactNode;
  /** Whose turn it is: a label and a PersonChip or a name. */
  turn?: { label: string; value: ReactNode };
  due?: { label: string; value: ReactNode };
  /** «ذخیره شد ۱۲:۰۴», presence of others. */
  status?: ReactNode;
  /** The one primary button; on a phone it stands at the bottom, within the thumb's reach. */
  nextStep?: ReactNode;
  /** Everything else: secondary buttons and a menu. */
  actions?: ReactNode;
  /** WorkflowTrack. */
  track?: ReactNode;
  /** Banners: an embargo, a conflict, a sentence of the reviewer. */
  notices?: ReactNode;
  tabs?: ReactNode;
  /** RecordSections: people, dates, links, timeline. */
  side?: ReactNode;
  sideLabel: string;
  children: ReactNode;
}

/** The second kind of page: one record. Its header answers what, which state, whose turn, until when, what next. */
export function RecordPage(props: RecordPageProps): ReactNode {
  const {
    officeNumber,
    officeNumberLabel,
    kind,
    title,
    state,
    turn,
    due,
    status,
    nextStep,
    actions,
    track,
    notices,
    tabs,
    side,
    sideLabel,
    children,
  } = props;
  return (
    <article className="flex flex-col gap-5 max-sm:pb-20">
      <header className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-quiet">
          {officeNumber && (
            <span>
              {officeNumberLabel && <span className="sr-only">{officeNumberLabel} </span>}
              <bdi>{officeNumber}</bdi>
            </span>
          )}
          {kind}
          {status && <span className="ms-auto">{status}</span>}
        </div>
        {/* On a phone a lone menu stands beside the title; several buttons get a line of their own. */}
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 max-sm:flex-nowrap max-sm:gap-x-2 max-sm:has-[[data-actions]>*+:not([data-next])]:flex-wrap">
          <PageTitle className="measure min-w-0 text-28 font-bold text-pretty max-sm:text-22">{title}</PageTitle>
          {(actions || nextStep) && (
            <div data-actions="" className="no-print flex flex-wrap items-center gap-2">
              {actions}
              {nextStep && (
                <div data-next="" className="empty:hidden max-sm:hidden">
                  {nextStep}
                </div>
              )}
            </div>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-13">
          {state}
          {turn && <HeaderFact {...turn} />}
          {due && <HeaderFact {...due} />}
        </div>
        {track}
      </header>
      {notices}
      {tabs}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] print:block">
        <div className="min-w-0">
          <div className="measure">{children}</div>
        </div>
        {side && (
          <aside
            aria-label={sideLabel}
            className="flex min-w-0 flex-col gap-6 lg:border-s lg:border-line lg:ps-6 print:hidden"
          >
            {side}
          </aside>
        )}
      </div>
      {nextStep && (
        <div className="no-print fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-card px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] empty:hidden sm:hidden *:flex-1 [&>.contents>*]:flex-1">
          {nextStep}
        </div>
      )}
    </article>
  );
}

function HeaderFact({ label, value }: { label: string; value: ReactNode }): ReactNode {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="text-quiet">{label}</span>
      {value}
    </span>
  );
}
