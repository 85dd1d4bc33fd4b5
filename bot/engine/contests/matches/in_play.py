"""A match in play: read whole in one transaction, with who may do what in it."""

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.contests.matches import phases
from bot.engine.contests.people import Organiser, known_match, known_tournament
from storage import Run
from storage.tournaments import entries, judges, speeches
from storage.tournaments.values import Match, MatchId, MatchState, Speech, Tournament


class InPlay(Value):
    """A match with its tournament and its speeches, as they stood when they were read."""

    tournament: Tournament
    match: Match
    speeches: tuple[Speech, ...]

    @property
    def place(self) -> int | None:
        """Give the place of the phase that is open or opens next."""
        return phases.current_place(self.speeches)

    @property
    def places(self) -> int:
        """Give how many speeches each side has."""
        return max((each.place for each in self.speeches), default=0)


def read(run: Run, match_id: MatchId) -> InPlay:
    """Read a match; raises a `Mistake` where there is none."""
    match = known_match(run, match_id)
    tournament = known_tournament(run, match.tournament_id)
    return InPlay(
        tournament=tournament, match=match, speeches=tuple(speeches.of_match(run, match_id))
    )


def read_for(run: Run, asker: Asker, match_id: MatchId) -> InPlay:
    """Read a match of the asker's own server."""
    play = read(run, match_id)
    if play.tournament.server_id != asker.server_id:
        raise Mistake("mistake-match-unknown")
    return play


def read_to_run(run: Run, organiser: Organiser, match_id: MatchId) -> InPlay:
    """Read a match that an organiser means to change: of their server, and not drawn anew."""
    play = read(run, match_id)
    organiser.must_run(play.tournament)
    refuse_withdrawn(play)
    refuse_over(play)
    return play


def side_of(run: Run, play: InPlay, debater_id: DebaterId) -> Side | None:
    """Give the side that somebody argues in a match; nothing where they are in none."""
    for speech in play.speeches:
        if speech.debater_id == debater_id:
            return speech.side
    entry = entries.of_debater(run, play.tournament.tournament_id, debater_id)
    sides = phases.sides_of(play.match).items()
    return next((side for side, entry_id in sides if entry and entry_id == entry.entry_id), None)


def own_side(run: Run, play: InPlay, debater_id: DebaterId) -> Side:
    """Give the side that somebody argues; raises a `Mistake` for who is not in the match."""
    side = side_of(run, play, debater_id)
    if side is None:
        raise Mistake("mistake-match-not-yours")
    return side


def refuse_party(run: Run, play: InPlay, debater_id: DebaterId) -> None:
    """Raise a `Mistake` for who argues or judges a match, and so has no say as its audience."""
    if side_of(run, play, debater_id) is not None:
        raise Mistake("mistake-vote-own-match")
    if any(judge.debater_id == debater_id for judge in judges.of_match(run, play.match.match_id)):
        raise Mistake("mistake-vote-judge")


def refuse_withdrawn(play: InPlay) -> None:
    """Raise a `Mistake` where the round was drawn anew, so that the match is none any more."""
    if play.match.state is MatchState.WITHDRAWN:
        raise Mistake("mistake-match-withdrawn", round=play.match.round)


def refuse_over(play: InPlay) -> None:
    """Raise a `Mistake` where the tournament is over."""
    if play.tournament.stage.is_over:
        raise Mistake("mistake-tournament-over", name=play.tournament.name)


def refuse_paused(play: InPlay) -> None:
    """Raise a `Mistake` while the tournament's clocks stand."""
    if play.tournament.paused is not None:
        raise Mistake("mistake-match-paused", name=play.tournament.name)
