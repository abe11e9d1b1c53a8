// must be caught: boundaries/dependencies
import { label } from '../../ui/src/label.ts';

export const calendarLabel = (): string => label();
