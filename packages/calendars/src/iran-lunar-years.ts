import type { PlainDate } from './calendar-words.ts';

/** 1 Muharram of the first year in the table. */
export const firstLunarYear = 1265;
export const firstLunarYearStart: PlainDate = '1848-11-28';

/**
 * Which months of the lunar years 1265–1446 had 30 days (l) and which 29 (s) in Iran: a word of twelve letters for each year, Muharram first.
 *
 * Source: the announced month starts as ICU4X's calendar component holds them (components/calendar, Hijri Iran data, Unicode License v3,
 * © Unicode, Inc.), which follow the qamari collection of Roozbeh Pournader; the facts are carried over into a form of our own. A test holds
 * the year starts of several decades and that the table ends where the later announcements begin.
 */
export const iranLunarYears = `
lslslslslsls lslsllslslsl slsllsslslss lslllslslsls slsllsllslsl slsslsllslls lslsslslslll slslsslslsll sllslslsssll sllsllslsssl
lslslllslssl slslsllslsls lslssllsllsl slslsslsllsl llsslsslslsl lllsslsslsls lllslslsslsl sllslsllslss lssllslllsls slslsslllsll
sslsslsllsll slslsslslsll lslsslslslsl lslslslslsls lsllslsllssl slslslllslss lsslsllllsls slsslslllsls lslsslsllsls llslssllslss
lllslsllsssl sllsllsllsss lslslllsllss slslslslllss lslssllsllls slslssllslls lslslslsslls lsllslslssls lslllslslssl sslllsllslss
lsslllsllsls slslslsllsls lslslslslsls llslslsslsls lllslslsslsl slllslslssls lsllsllslssl slsllsllslss lslslslsllsl sllsslslslls
llslsslsslls lllslsslssls llllslsslssl slllslslslss lsllslsllsls lssllssllsll slsslssllsll lsslslsslsll lsllsslsslsl llslslslssls
llslsllslsls slslsllsllsl sslslsllslls lslsssllslll slsslssllsll sllsslssllsl sllslslslsls lsllslslslsl ssllslslllss lsslsllsllls
slsslslsllll sslsslslslll ssllsslslsll slsllsslslsl sslllslslsls slslllsllssl sslsllsllsls lsslslslllsl sslslslslsll slslslslslsl
sllsllsslssl sllslllsslss lsllsllslsls slsllsllslsl sslslsllslls lssllsslslls llslslsslsls llslllssslsl slllslslssls sllllslsslsl
ssllsllslsls lssllslsllsl slslslssllsl lslslsslslsl llslslsslssl llsllslsslsl slsllsllssls lslsllslslsl slslslslslls lslsslslslll
slslsslslsll sllslsslslsl lsllslsslsls lsllsllsslsl slslsllslsll sslslslsllsl slslslssllls llsslsslslll slslslsslsll sllslslsslsl
sllsllslssls lslsllsllssl slssllslllsl sslsslslslll lsslsslsllsl lslslsslslsl lsllslslssls lsllsllslssl ssllslllslss lsslslllslls
slsslsllslll sslsslslslll slslslsslsll sllslslsslsl sllsllslssls lslslllslsls slsslllsllsl sslssllsllsl lsslssllslsl llslsslsslsl
llslslslsssl lslllslslssl slslllslslss lslslsllslsl slslssllslls lslslsslslll sllsslsslsls lllslslsslsl slllslslssls lslllslslssl
slsllsllslsl sslslsllslsl lslsslslslls llslsslsslls lllsslslssll sllslslslssl llslslslslss llslslslslls lslsslslslll slsslslsslll
llssslssslll llslsslsslls lllsslslslss llsllslsslls slslsllsslll sslslsllslls lsslssllslll slsslsslslll sllsslslslsl lslslslslsls
lsllsllsslsl sslslllsllss lsslslllslsl slsssllsllls lslsssllslls llsslslsslls llslslslssls llslllslssls slslllslslsl sslsllsllsls
slslslslllsl slsslslslsll sllslsslssll slllslsslssl sllllslsslss lslllsllssls slsllsllslsl sslslsllslls sllsslsllsls llslsslslsls
lllslsslslss lllsllslsssl
`;
