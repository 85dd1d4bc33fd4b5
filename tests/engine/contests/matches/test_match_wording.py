"""What a match says when something cannot be done, or an organiser is told, is a whole sentence."""

import pytest

from arguments.mistakes import Mistake
from bot.wording import load_wording

MISTAKES = (
    Mistake("mistake-match-withdrawn", round=3),
    Mistake("mistake-match-paused", name="Spring Cup"),
    Mistake("mistake-tournament-over", name="Spring Cup"),
    Mistake("mistake-speech-in-already", place=2),
    Mistake("mistake-speech-late", minutes=1),
    Mistake("mistake-speech-late", minutes=7),
    Mistake("mistake-speech-not-your-turn", place=2),
    Mistake("mistake-judge-conflict", why="oneself"),
    Mistake("mistake-judge-conflict", why="named"),
    Mistake("mistake-ruling-points", least=60.0, limit=80.0),
    Mistake("mistake-ruling-long", characters=1200, limit=1000),
    Mistake("mistake-extension", most=7),
    Mistake("mistake-let-in-round-over", round=2),
    Mistake("mistake-appeal-late", hours=24),
    Mistake("notice-later-draws", round=1, room=4, first=2, last=3),
    Mistake("notice-ballots-missing", round=1, room=4, missing=2),
    Mistake("notice-ruling-needed", round=1, room=4),
    Mistake("notice-ballot-to-confirm", round=1, room=4, ballot="b"),
    Mistake("notice-appeal-made", round=1, room=4),
    Mistake("notice-appeal-dismissed", round=1, room=4),
    Mistake("notice-not-shown", kind="result", why="busy"),
)


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_sentence_is_whole_and_says_what_to_do(mistake: Mistake) -> None:
    said = load_wording("en").say(mistake.key, **mistake.values)
    assert "{" not in said
    assert said.endswith(".")
