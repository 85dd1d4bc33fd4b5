"""A review session: reports first, then found claims one by one, at a terminal."""

from collections.abc import Sequence

from arguments.claims import Claim
from arguments.mistakes import Mistake
from bot.engine.asker import Asker
from bot.engine.library.library import Status
from bot.engine.library.reports import ClaimReports
from bot.engine.library.review import Candidate, Step
from bot.terminal.desk import Leaving
from bot.terminal.editor import Editor
from bot.terminal.keys import REPORT_KEYS, REVIEW_KEYS, Key, chosen, keys_line
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain
from bot.terminal.views.review import candidate_view, passage_view, report_view


def review_at_terminal(office: Office, asker: Asker, screen: Screen) -> None:
    """Go through what waits until nothing does or the person leaves."""
    editor = Editor(plain=screen.console.is_dumb_terminal)
    session = ReviewSession(office, asker, screen, editor)
    try:
        session.go_through()
    except Leaving:
        waiting = office.do(office.engine.review.waiting(asker))
        screen.say("terminal-review-left", waiting=waiting)


class ReviewSession:
    """One reviewer at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._review = office.engine.review
        self._reports = office.engine.reports
        self._asker = asker
        self._screen = screen
        self._editor = editor

    def go_through(self) -> None:
        """Settle the reports, then decide the claims; raises `Leaving`."""
        for report in self._office.do(self._reports.open(self._asker)):
            self._settle(report)
        candidate = self._office.do(self._review.first(self._asker))
        if candidate is None:
            self._screen.say("terminal-review-nothing")
            return
        while candidate is not None:
            candidate = self._decide(candidate) or self._office.do(self._review.first(self._asker))
        self._screen.say("terminal-review-done")

    def _settle(self, report: ClaimReports) -> None:
        self._screen.show("", report_view(report, self._screen.words))
        key = self._key(REPORT_KEYS, Key.KEEP, report.claim)
        retire = key is Key.RETIRE
        asked = self._reports.settle(self._asker, report.claim.claim_id, retire=retire)
        served = self._office.do(asked).served
        self._screen.say("report-settled-served" if served else "report-settled-retired")

    def _decide(self, candidate: Candidate) -> Candidate | None:
        """Have one claim decided; gives the one to look at next."""
        self._screen.show("", candidate_view(candidate, self._screen.words))
        shelved = candidate.shelved
        claim_id, seen = shelved.claim.claim_id, shelved.status
        on_enter = Key.EDIT if shelved.hands else Key.APPROVE
        key = self._key(REVIEW_KEYS, on_enter, shelved.claim)
        if key is Key.BACK:
            before = self._office.do(self._review.back(self._asker, claim_id))
            if before is None:
                self._screen.say("terminal-review-first")
            return before or candidate
        if key is Key.EDIT:
            return self._edit(candidate)
        to = Status.SERVED if key is Key.APPROVE else Status.SKIPPED
        return self._after(self._office.do(self._review.decide(self._asker, claim_id, seen, to)))

    def _edit(self, candidate: Candidate) -> Candidate | None:
        """Have the wording bettered until it can be served; leaving keeps the claim waiting."""
        shelved = candidate.shelved
        wording = candidate.replaced_by or shelved.claim.text
        while True:
            self._screen.say("terminal-review-edit", "dim")
            try:
                wording = self._editor.line(wording)
            except (EOFError, KeyboardInterrupt):
                return candidate
            if not wording.strip():
                return candidate
            try:
                asked = self._review.edit(
                    self._asker, shelved.claim.claim_id, shelved.status, wording
                )
                step = self._office.do(asked)
            except Mistake as mistake:
                self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))
            else:
                if step.late:  # the words can still be used: by going back, or copied
                    self._screen.say("terminal-review-your-words")
                    self._screen.show(plain(wording, "italic"))
                return self._after(step)

    def _after(self, step: Step) -> Candidate | None:
        words = self._screen.words
        if step.late:
            name = step.by or words.say("review-somebody")
            self._screen.say("terminal-review-taken", "yellow", name=name)
        elif step.taken:
            self._screen.say(f"terminal-review-{step.status}", "green")
        return step.next

    def _key(self, keys: Sequence[Key], on_enter: Key, claim: Claim) -> Key:
        """Have one of the keys chosen; the passage and leaving are dealt with here."""
        while True:
            width = self._screen.console.width
            self._screen.show(keys_line(keys, on_enter, self._screen.words, width))
            try:
                key = chosen(self._editor.key(), keys, on_enter)
            except (EOFError, KeyboardInterrupt):
                raise Leaving from None
            if key is Key.QUIT:
                raise Leaving
            if key is Key.PASSAGE:
                self._screen.show(passage_view(claim, self._screen.words))
            elif key is None:
                self._screen.say("terminal-no-such-key")
            else:
                return key
