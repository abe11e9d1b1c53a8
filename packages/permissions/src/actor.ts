import type { Role } from '@ravabet/contracts';

/** Who acts, in which organisation, and with what behind them. */
export interface Actor {
  readonly personId: string;
  readonly organizationId: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  /** units that this person heads */
  readonly headedUnitIds: readonly string[];
  /** absent people whose decisions this person may take today, with their roles */
  readonly deputyFor: readonly {
    readonly personId: string;
    readonly roles: readonly Role[];
    readonly headedUnitIds?: readonly string[];
  }[];
  /** the organisation lets people approve what they wrote */
  readonly selfApproval: boolean;
}
