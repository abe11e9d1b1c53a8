import { applyExceptions } from './apply-exceptions.ts';
import { claimOn, compareClaims, compareText } from './claim-on.ts';
import type {
  Claim,
  Participant,
  PlacedParticipant,
  PlainDate,
  PrecedenceOrder,
  Rank,
  Reason,
  Role,
  Side,
} from './words.ts';

interface Claimant {
  participant: Participant;
  claim: Claim | null;
}

/** Of people without a rank: who leads a delegation first, who serves last. */
const roleOrder: Record<Role, number> = { head: 0, member: 1, companion: 2, interpreter: 3, security: 4, press: 5 };
const serving: ReadonlySet<Role> = new Set(['interpreter', 'security', 'press']);

/**
 * The order of precedence of the two sides of a visit on a day, with the reason of every place.
 *
 * Definition: within a side, first the guest of honour (the principal host among the hosts); then by the rank in
 * force on the day, class and order; within one rank by the date and time of taking up office, the earlier first;
 * then those without a rank in force, by their role. Equals stand by name and then by id, and are named as equal: the
 * rule does not decide between them. Exceptions are applied to that (see applyExceptions) and never hide it: every
 * place tells the place of the rule beside its own, and who passes whom.
 * Laws: every participant stands exactly once; places are 1 … n in each side; the order of the input does not matter;
 * without exceptions nobody passes anybody; with them, people without one keep their order among themselves.
 *
 * Shape: (participants, versions of ranks, day) → the places of guests and of hosts. Complexity: O(n log n + n × e).
 * Source: Vienna Convention on Diplomatic Relations 1961, art. 13 and 16 (within a class by the date and time of taking
 * up functions; changes of credentials that change no class do not change it); equality of rank as in the alternat of
 * the Congress of Vienna 1815, art. VII.
 *
 * @example orderByPrecedence(participants, ranks, '2026-11-28').guest[0]?.reasons // ['guest-of-honour']
 */
export function orderByPrecedence(
  participants: readonly Participant[],
  ranks: readonly Rank[],
  day: PlainDate,
): PrecedenceOrder {
  const claimants = participants.map((participant) => ({
    participant,
    claim: claimOn(participant.offices, ranks, day),
  }));
  return { guest: orderSide(claimants, 'guest'), host: orderSide(claimants, 'host') };
}

function orderSide(claimants: readonly Claimant[], side: Side): PlacedParticipant[] {
  const byRule = claimants.filter(({ participant }) => participant.side === side).toSorted(compareClaimants);
  const ruleOrder = byRule.map(({ participant }) => participant.id);
  const exceptions = byRule.flatMap(({ participant: { id, exception } }) =>
    exception ? [[id, exception.place] as const] : [],
  );
  const line = applyExceptions(ruleOrder, new Map(exceptions));
  const placeOf = new Map(line.map((id, index) => [id, index + 1]));
  const placed = byRule.map((claimant, index) => ({
    ...placeByRule(claimant, byRule, index),
    place: placeOf.get(claimant.participant.id) ?? index + 1,
  }));
  return placed.map((one) => withPassing(one, placed)).toSorted((one, other) => one.place - other.place);
}

function placeByRule({ participant, claim }: Claimant, byRule: readonly Claimant[], index: number): PlacedParticipant {
  const equals = byRule.filter(
    (other) => other.participant !== participant && compareClaim({ participant, claim }, other) === 0,
  );
  return {
    id: participant.id,
    side: participant.side,
    place: index + 1,
    rulePlace: index + 1,
    reasons: reasonsOf({ participant, claim }, byRule),
    claim,
    equalWith: equals.map((other) => other.participant.id),
    exception: participant.exception,
    passes: [],
    passedBy: [],
  };
}

function reasonsOf(claimant: Claimant, byRule: readonly Claimant[]): Reason[] {
  const { participant, claim } = claimant;
  const others = byRule.filter((other) => other.participant !== participant);
  const reasons: Reason[] = [];
  if (participant.isGuestOfHonour && participant.side === 'guest') reasons.push('guest-of-honour');
  else if (participant.isPrincipalHost && participant.side === 'host') reasons.push('principal-host');
  else if (claim) {
    reasons.push('rank');
    const isShared = others.some(
      (other) =>
        isHonoured(other.participant) === false &&
        other.claim?.rank.classNumber === claim.rank.classNumber &&
        other.claim.rank.orderNumber === claim.rank.orderNumber &&
        other.claim.tookOfficeAt !== claim.tookOfficeAt,
    );
    if (isShared) reasons.push('took-office');
  } else reasons.push(serving.has(participant.role) ? 'serves' : 'no-rank');
  if (others.some((other) => compareClaim(claimant, other) === 0)) reasons.push('equal');
  return reasons;
}

function withPassing(one: PlacedParticipant, all: readonly PlacedParticipant[]): PlacedParticipant {
  const passes = all.filter((other) => other.rulePlace < one.rulePlace && other.place > one.place);
  const passedBy = all.filter((other) => other.rulePlace > one.rulePlace && other.place < one.place);
  const reasons = [...one.reasons];
  if (one.exception) reasons.push('exception');
  else if (passes.length > 0 || passedBy.length > 0) reasons.push('made-room');
  return { ...one, reasons, passes: passes.map(({ id }) => id), passedBy: passedBy.map(({ id }) => id) };
}

function compareClaimants(one: Claimant, other: Claimant): number {
  return (
    compareClaim(one, other) ||
    compareText(one.participant.name, other.participant.name) ||
    compareText(one.participant.id, other.participant.id)
  );
}

/** Zero: the rule knows no difference between the two. */
function compareClaim(one: Claimant, other: Claimant): number {
  const honoured = Number(isHonoured(other.participant)) - Number(isHonoured(one.participant));
  if (honoured !== 0) return honoured;
  if (one.claim && other.claim) return compareClaims(one.claim, other.claim);
  if (one.claim || other.claim) return one.claim ? -1 : 1;
  return roleOrder[one.participant.role] - roleOrder[other.participant.role];
}

function isHonoured({ side, isGuestOfHonour, isPrincipalHost }: Participant): boolean {
  return side === 'guest' ? isGuestOfHonour : isPrincipalHost;
}
