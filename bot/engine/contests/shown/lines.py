"""Lines: matches with the names, claims and judges that a line of a list shows."""

from collections.abc import Iterable, Mapping, Sequence

from arguments.claims import Claim, ClaimId
from arguments.tournaments.entries import Entry, EntryId
from bot.engine.contests.views import MatchLine
from storage import Run, claims
from storage.tournaments import entries, judges
from storage.tournaments.values import Match, MatchId, MatchJudge, Tournament


def line_of(run: Run, match: Match) -> MatchLine:
    """Give one match with what a line shows."""
    ids = [match.entry_for, match.entry_against]
    field = {one: entries.get(run, one) for one in ids if one is not None}
    there = {one: entry for one, entry in field.items() if entry is not None}
    return _line(match, there, _claims(run, [match]), judges.of_match(run, match.match_id))


def lines_of(run: Run, tournament: Tournament, matches: Sequence[Match]) -> tuple[MatchLine, ...]:
    """Give matches of one round with what their lines show."""
    if not matches:
        return ()
    field = by_id(entries.of(run, tournament.tournament_id))
    argued = _claims(run, matches)
    seated: dict[MatchId, list[MatchJudge]] = {}
    first = matches[0]
    for judge in judges.of_round(run, tournament.tournament_id, first.round, first.version):
        seated.setdefault(judge.match_id, []).append(judge)
    return tuple(_line(match, field, argued, seated.get(match.match_id, ())) for match in matches)


def by_id(field: Iterable[Entry]) -> dict[EntryId, Entry]:
    """Give entries by their ids."""
    return {entry.entry_id: entry for entry in field}


def veiled(line: MatchLine) -> MatchLine:
    """Give a line without the result that is not told yet."""
    return line.model_copy(update={"match": line.match.model_copy(update={"result": None})})


def _claims(run: Run, matches: Iterable[Match]) -> dict[ClaimId, Claim]:
    """Read the claims that matches argue, each once."""
    ids = {match.claim_id for match in matches if match.claim_id is not None}
    found = {claim_id: claims.get(run, claim_id) for claim_id in ids}
    return {claim_id: claim for claim_id, claim in found.items() if claim is not None}


def _line(
    match: Match,
    field: Mapping[EntryId, Entry],
    argued: Mapping[ClaimId, Claim],
    seated: Iterable[MatchJudge],
) -> MatchLine:
    return MatchLine(
        match=match,
        on_for=field[match.entry_for],
        on_against=field[match.entry_against] if match.entry_against else None,
        claim=argued.get(match.claim_id) if match.claim_id else None,
        judges=tuple(seated),
    )
