"""Claims for rounds: which claims a round's matches are offered, and which of three is argued.

A whole round argues the same where it can. A claim that somebody argued in practice on their
side within the last 30 days gives way: first for the round, to the one that the fewest know;
then, in the matches where it is still known, to another. Chance is the `rng` handed over.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random

from arguments.claims import ClaimId, Side
from arguments.fairness import Lopsided, SideRecord, lopsided
from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake, NoClaims
from arguments.responses import DebaterId
from arguments.value import Value

FRESH_AFTER = timedelta(days=30)
"""How long practice on a side of a claim is taken as an advantage."""
OF_THREE = 3
"""Claims that are offered with a veto each; of two that both veto, none would be left."""

Vetoes = Mapping[Side, ClaimId | None]


class Candidate(Value):
    """A claim that could be argued, with how its sides fared so far."""

    claim_id: ClaimId
    on_for: SideRecord = SideRecord()
    on_against: SideRecord = SideRecord()

    @property
    def unfair(self) -> Lopsided | None:
        """Tell which side scores better beyond chance; None where neither does."""
        return lopsided(self.on_for, self.on_against)


class Practised(Value):
    """That somebody argued one side of a claim in practice, and when."""

    debater_id: DebaterId
    claim_id: ClaimId
    side: Side
    at: datetime


class Pairing(Value):
    """Who argues which side in one match, by its number in the round."""

    room: int
    on_for: tuple[DebaterId, ...]
    on_against: tuple[DebaterId, ...]

    def on(self, side: Side) -> tuple[DebaterId, ...]:
        """Give who argues a side."""
        return self.on_for if side is Side.FOR else self.on_against


class RoundClaims(Value):
    """What a round is offered: the same for all but the rooms that are named apart.

    Claims come in the order in which they are shown, which is also that in which they stand
    in for a veto that was not used.
    """

    claims: tuple[ClaimId, ...]
    apart: tuple[tuple[int, tuple[ClaimId, ...]], ...] = ()
    notes: tuple[Phrase, ...] = ()

    def of_room(self, room: int) -> tuple[ClaimId, ...]:
        """Give what a room is offered."""
        return dict(self.apart).get(room, self.claims)


def claims_for_round(
    candidates: Sequence[Candidate],
    pairings: Sequence[Pairing],
    practised: Sequence[Practised],
    *,
    offered: int,
    used: Collection[ClaimId] = (),
    now: datetime,
    rng: Random,
) -> RoundClaims:
    """Choose what a round argues: known to the fewest, then new here, then fair, then by chance.

    `used` are the claims of earlier rounds. Where the library has fewer than three, one is
    offered. Raises `NoClaims` where there is none.
    """
    if not candidates:
        raise NoClaims
    known = known_in(pairings, practised, now)
    order = _in_order(candidates, known, used, rng)
    many = offered if len(order) >= offered else 1
    chosen = tuple(order[:many])
    knowing = sorted({room for claim_id in chosen for room in known.get(claim_id, ())})
    apart = tuple(
        (room, own) for room in knowing if (own := _own(room, order, known, many)) != chosen
    )
    notes = _notes(candidates, chosen, apart, known, few=many < offered)
    return RoundClaims(claims=chosen, apart=apart, notes=notes)


def known_in(
    pairings: Sequence[Pairing], practised: Sequence[Practised], now: datetime
) -> Mapping[ClaimId, frozenset[int]]:
    """Give the rooms in which each claim was practised lately on the side that it is argued on."""
    rooms: dict[tuple[DebaterId, Side], list[int]] = defaultdict(list)
    for pairing in pairings:
        for side in Side:
            for debater_id in pairing.on(side):
                rooms[debater_id, side].append(pairing.room)
    known: dict[ClaimId, set[int]] = defaultdict(set)
    for one in practised:
        if one.at > now - FRESH_AFTER:
            known[one.claim_id].update(rooms.get((one.debater_id, one.side), ()))
    return {claim_id: frozenset(there) for claim_id, there in known.items() if there}


def settle(offered: Sequence[ClaimId], vetoes: Vetoes) -> ClaimId:
    """Give the claim that is argued: the first that is offered and that nobody vetoed.

    A veto that was not used in time is None, and both may veto the same. Of fewer than three
    there is nothing to veto, so that something is always left.
    """
    struck = {claim_id for claim_id in vetoes.values() if claim_id is not None}
    for claim_id in sorted(struck):
        check_veto(offered, claim_id)
    return next(claim_id for claim_id in offered if claim_id not in struck)


def check_veto(offered: Sequence[ClaimId], claim_id: ClaimId) -> None:
    """Raise a `Mistake` where a claim cannot be vetoed: not offered, or nothing to choose from."""
    if len(offered) < OF_THREE:
        raise Mistake("mistake-veto-none")
    if claim_id not in offered:
        raise Mistake("mistake-veto-other", claim=claim_id)


def warnings(
    claim: Candidate,
    pairings: Sequence[Pairing],
    practised: Sequence[Practised],
    *,
    used: Collection[ClaimId] = (),
    now: datetime,
) -> tuple[Phrase, ...]:
    """Say what speaks against a claim that an organiser chose by hand; nothing for most."""
    known = known_in(pairings, practised, now).get(claim.claim_id, frozenset())
    notes = list(_unfair(claim))
    if known:
        values: dict[str, str | int | float] = {"claim": claim.claim_id, "count": len(known)}
        notes.append(Phrase(key="round-claim-known", values=values))
    if claim.claim_id in used:
        notes.append(Phrase(key="round-claim-used", values={"claim": claim.claim_id}))
    return tuple(notes)


def _in_order(
    candidates: Sequence[Candidate],
    known: Mapping[ClaimId, frozenset[int]],
    used: Collection[ClaimId],
    rng: Random,
) -> list[ClaimId]:
    """Give the claims by how well they serve the round; equals by chance, however they come."""
    by_chance = sorted(candidates, key=lambda one: one.claim_id)
    rng.shuffle(by_chance)
    before = set(used)
    by_chance.sort(
        key=lambda one: (
            len(known.get(one.claim_id, ())),
            one.claim_id in before,
            one.unfair is not None,
        )
    )
    return [one.claim_id for one in by_chance]


def _own(
    room: int, order: Sequence[ClaimId], known: Mapping[ClaimId, frozenset[int]], many: int
) -> tuple[ClaimId, ...]:
    """Give what a room is offered: what nobody in it practised, else what the round prefers."""
    return tuple(sorted(order, key=lambda one: room in known.get(one, ()))[:many])


def _notes(
    candidates: Sequence[Candidate],
    chosen: Sequence[ClaimId],
    apart: Sequence[tuple[int, Sequence[ClaimId]]],
    known: Mapping[ClaimId, frozenset[int]],
    *,
    few: bool,
) -> tuple[Phrase, ...]:
    """Say what the organiser should know: unfair claims, other claims apart, one that is known."""
    given = {*chosen, *(claim_id for _, own in apart for claim_id in own)}
    notes = [
        note
        for claim in sorted(candidates, key=lambda one: one.claim_id)
        if claim.claim_id in given
        for note in _unfair(claim)
    ]
    elsewhere = dict(apart)
    still = {
        room
        for claim_id in given
        for room in known.get(claim_id, ())
        if claim_id in elsewhere.get(room, chosen)
    }
    counts = [("round-claims-apart", len(apart)), ("round-claims-known", len(still))]
    notes += [Phrase(key=key, values={"count": count}) for key, count in counts if count]
    return tuple([*notes, Phrase(key="round-claims-few")] if few else notes)


def _unfair(claim: Candidate) -> Sequence[Phrase]:
    """Warn of a claim one side of which scores better beyond chance."""
    found = claim.unfair
    if found is None:
        return ()
    values: dict[str, str | int | float] = {
        "claim": claim.claim_id,
        "side": found.favoured.value,
        "by": round(found.by, 1),
    }
    return (Phrase(key="round-claim-unfair", values=values),)
