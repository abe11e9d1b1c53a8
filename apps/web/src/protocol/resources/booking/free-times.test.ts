import { expect, it } from 'vitest';
import { firstFree, freeTimes, hoursOf, nearestFree, type Span } from './free-times.ts';

const zone = 'Asia/Tehran';
const day = '2026-12-05';
/** On that day in Tehran. */
const at = (clock: string): string => new Date(`${day}T${clock}:00+03:30`).toISOString();
const between = (from: string, until: string): Span => ({ startsAt: at(from), endsAt: at(until) });
const hours = between('08:00', '20:00');

it('the hours of a day are those of the organisation, today from the next quarter, and none when they are over', () => {
  expect(hoursOf(day, zone, Date.parse('2026-12-01T00:00:00Z'))).toEqual(hours);
  expect(hoursOf(day, zone, Date.parse(at('10:07')))).toEqual(between('10:15', '20:00'));
  expect(hoursOf(day, zone, Date.parse(at('19:59')))).toBeNull();
});

it('what is free lies between what is taken, also where bookings touch, overlap or come from the day before', () => {
  const taken = [
    between('12:00', '13:00'),
    { startsAt: '2026-12-04T10:00:00.000Z', endsAt: at('09:00') },
    between('10:00', '11:00'),
    between('11:00', '12:00'),
    between('12:30', '12:45'),
  ];
  expect(freeTimes(taken, hours)).toEqual([between('09:00', '10:00'), between('13:00', '20:00')]);
  expect(freeTimes([], hours)).toEqual([hours]);
  expect(freeTimes([between('07:00', '21:00')], hours)).toEqual([]);
  expect(freeTimes([between('20:30', '21:00')], hours)).toEqual([hours]);
});

it('who comes too late is offered the nearest times of the same length, in the order of the day', () => {
  const taken = [between('10:00', '12:00'), between('13:00', '14:00')];
  expect(nearestFree(taken, between('10:30', '11:30'), hours)).toEqual([
    between('08:00', '09:00'),
    between('09:00', '10:00'),
    between('12:00', '13:00'),
  ]);
  expect(nearestFree(taken, between('10:30', '11:30'), hours, 1)).toEqual([between('09:00', '10:00')]);
});

it('nothing is offered where nothing is long enough, and nothing for a time that is upside down', () => {
  expect(nearestFree([between('09:00', '19:00')], between('09:00', '11:00'), hours)).toEqual([]);
  expect(nearestFree([], between('11:00', '09:00'), hours)).toEqual([]);
});

it('a free day is filled in with its first whole hour, else with what is left', () => {
  expect(firstFree([between('08:30', '10:00')], hours)).toEqual(between('10:00', '11:00'));
  expect(firstFree([between('08:30', '20:00')], hours)).toEqual(between('08:00', '08:30'));
  expect(firstFree([hours], hours)).toBeNull();
});
