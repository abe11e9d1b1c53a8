import { expect, it } from 'vitest';
import { canaryFolder } from './canary-stage.ts';
import { findPhysicalClasses } from './find-physical-classes.ts';

it('left and right classes are found behind variants, and words of prose are not', () => {
  const found = findPhysicalClasses([canaryFolder]);
  expect(found).toEqual([`${canaryFolder}/physical-class.tsx:2: ml-2`]);
});
