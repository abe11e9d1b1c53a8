import { describe, expect, it } from 'vitest';
import { emptyLine, faultsOf, sentOfLine } from './line-draft.ts';

const [early, late] = ['2026-12-01T08:00:00.000Z', '2026-12-01T09:00:00.000Z'];

describe('a line that is typed', () => {
  it('names what its part needs, and an end before the beginning', () => {
    expect(faultsOf('programme', emptyLine(null))).toEqual(['startsAt', 'endsAt', 'title']);
    expect(faultsOf('run-sheet', { ...emptyLine(late), title: 'صدا', endsAt: early })).toEqual(['endsAt']);
    expect(faultsOf('run-sheet', { ...emptyLine(early), title: 'صدا', endsAt: late })).toEqual([]);
  });

  it('sends only what belongs to its part', () => {
    const sent = sentOfLine('cost', { ...emptyLine(early), title: ' گل ', planned: 5, place: 'تالار' });
    expect(sent).toEqual({ who: '', planned: 5, spent: null, title: 'گل', note: '' });
  });
});
