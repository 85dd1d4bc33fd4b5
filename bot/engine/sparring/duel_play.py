"""A duel as a piece of work sees it: who argues which side, what was said, what is sealed."""

from dataclasses import dataclass

from arguments.claims import Claim, Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from bot.engine.asker import Asker
from bot.engine.library.library import known_claim
from storage import Run
from storage.duels import Duel, DuelId, DuelSide, DuelState, DuelWords, reading, words


@dataclass(frozen=True)
class Play:
    """A duel with its claim, its sides and all of its words, the sealed ones too."""

    duel: Duel
    claim: Claim
    sides: dict[Side, DuelSide]
    words: tuple[DuelWords, ...]

    @property
    def closed(self) -> frozenset[int]:
        """Give the rounds that are closed: of each side something is in, or it was silent."""
        said = [{each.round for each in self.words if self._done(each, side)} for side in Side]
        return frozenset(said[0] & said[1])

    @property
    def somebody_gone(self) -> bool:
        """Tell whether one of them erased themselves."""
        return any(one.debater_id is None for one in self.sides.values())

    def at(self, number: int, side: Side) -> DuelWords | None:
        """Give the words of a side in a round, or the draft of them."""
        return next((one for one in self.words if (one.round, one.side) == (number, side)), None)

    def is_in(self, number: int, side: Side) -> bool:
        """Tell whether a side has spoken in a round."""
        found = self.at(number, side)
        return found is not None and found.answer is not None

    def said_before(self, side: Side, number: int) -> tuple[str, ...]:
        """Give all that a side said before a round, the opening first."""
        return tuple(
            one.answer.words
            for one in self.words
            if one.side is side and one.round < number and one.answer is not None
        )

    def last_words(self, side: Side, number: int) -> str:
        """Give what a side said last before a round; the claim where it has said nothing yet."""
        said = self.said_before(side, number)
        return said[-1] if said else self.claim.text

    def side_of(self, asker: Asker) -> DuelSide:
        """Give the side of the asker; raises a `Mistake` for anybody else."""
        for one in self.sides.values():
            if one.debater_id == asker.debater_id:
                return one
        raise Mistake("mistake-duel-not-yours")

    def rival_of(self, asker: Asker) -> DebaterId | None:
        """Give who argues against the asker."""
        return self.sides[self.side_of(asker).side.other].debater_id

    @staticmethod
    def _done(each: DuelWords, side: Side) -> bool:
        return each.side is side and each.said is not None


def read(run: Run, duel_id: DuelId) -> Play:
    """Read a duel; raises a `Mistake` where there is none."""
    duel = reading.get(run, duel_id)
    if duel is None:
        raise Mistake("mistake-duel-unknown")
    return Play(
        duel=duel,
        claim=known_claim(run, duel.claim_id),
        sides=reading.sides(run, duel_id),
        words=tuple(words.of_duel(run, duel_id)),
    )


def read_for(run: Run, asker: Asker, duel_id: DuelId) -> Play:
    """Read a duel of the server in which the asker is; raises a `Mistake` where there is none."""
    play = read(run, duel_id)
    if play.duel.server_id != asker.server_id:
        raise Mistake("mistake-duel-unknown")
    return play


def refuse_over(play: Play) -> None:
    """Raise the `Mistake` that says why nothing can be said in a duel now."""
    state = play.duel.state
    if state is DuelState.INVITED:
        raise Mistake("mistake-duel-not-begun")
    if state in {DuelState.DECLINED, DuelState.LAPSED}:
        raise Mistake("mistake-duel-lapsed")
    if state is not DuelState.OPEN or play.duel.due is None:
        raise Mistake("mistake-duel-over")
    if play.somebody_gone:
        raise Mistake("mistake-duel-rival-gone")
