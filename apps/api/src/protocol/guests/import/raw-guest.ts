import type { GuestImportFault, GuestImportField } from '@ravabet/contracts/protocol/guests';

/** One guest as a row of a sheet or a card says it, before anything is judged. */
export interface RawGuest {
  readonly n: number;
  /** in any script, each goes where it belongs */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly workplaces: readonly string[];
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly dietNote: string;
  readonly accessNeeds: string;
  /** fields whose cell holds a formula */
  readonly formulas: readonly GuestImportField[];
  /** what is wrong with a card as a whole */
  readonly card: Extract<GuestImportFault, 'card-version' | 'card-unfinished'> | null;
}
