## Duels: two debaters spar each other, with the bot keeping time and judging

duel-title = Duel
duel-invites = { $inviter } invites { $rival } to a duel.
duel-side-line = **{ $side }:** { $name }
duel-how = An opening from each, then three rounds in which each answers the other. { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
} a round. What you write stays sealed until both are in.
duel-open-until = Open until { $until }. Only { $rival } can accept.
duel-accepted = Accepted. It goes on in the thread below, or right here.
duel-declined = Declined. No hard feelings.
duel-lapsed = This invitation is over: it was called off, or a day went by.
duel-thread-name = Duel: { $claim }
duel-round-openings = Openings: one argument each
duel-round = Round { $number } of { $of }
duel-your-turn = { $names }: your turn, until { $until }.
duel-write-opening = Write one argument for your side. The other side reads it once both are in.
duel-write-answer = Answer what the other side said last: say their point fairly, then what is against it and why. To grant a point and go on to what still stands can score as well.
duel-shown-openings = The openings
duel-shown-round = Round { $number }: the answers
duel-silent = Nothing came in time, so this round is lost. The next one is a new start.
duel-silent-last = Nothing came in time, so this round is lost.
duel-erased = These words were taken back.
duel-former = a former debater
duel-word-concede = Grants a point, and pivots
duel-in = Your words are in.
duel-in-again = Your words were in already.
duel-sealed = They stay sealed until the other side is in too, or until { $until }.
duel-in-shown = Both are in: the round is shown now.
duel-engaged = How you met their point: { $score }/4. { $change }
duel-judged-later = The judge is busy; what it made of your words will be in “My feedback”.
duel-more-time-given = { $minutes ->
    [one] One minute more
   *[other] { $minutes } minutes more
} for both, until { $until }.
duel-leave-sure = Do you want to leave this duel? It ends for both of you, without points. What you wrote stays where it was shown.
duel-left-told = You left this duel. The other side is told.
duel-over-left = { $name } had to leave, so this duel ends here, without points.
duel-over-gone = The other debater is no longer here, so this duel ends here, without points.
duel-over-title = What this duel came to
duel-ahead = { $name } was ahead, { $own } to { $other }.
duel-draw = A draw, { $own } to { $other }.
duel-nobody = Nobody said anything, so it is a draw.
duel-reason-answers = Their answers met the other side better.
duel-reason-case = Their whole case was stronger.
duel-reason-both = Their answers met the other side better, and their whole case was stronger.
duel-points-line = **{ $side } · { $name }:** { $points } points. Answers { $engagement }/4, whole case { $total }/100
duel-formula = -# Half of the points is for how well answers meet the other side (0 to 4 each, silence 0), half for the whole case (50 to 100).
duel-best = **Best answer** by { $name }, round { $number } ({ $score }/4)
duel-view-open = It is open: { $round ->
    [0] the openings
   *[other] round { $round } of 3
}, until { $until }.
duel-view-in = Your words are in; the other side is still to come.
duel-view-judging = All rounds are over. The judge is at work; the outcome is shown in a moment.
duel-feedback-title = Your feedback
duel-feedback-none = There is nothing to say yet: the judge has not read anything of yours in this duel.
duel-feedback-round = Round { $number }: { $score }/4. { $change }
duel-feedback-gap = **The one gap** { $gap }
duel-feedback-task = **Try** { $task }

button-duel-accept = Accept
button-duel-decline = Decline
button-duel-call-off = Call it off
button-duel-opening = Write my opening
button-duel-steps = Answer in steps
button-duel-free = Answer freely
button-duel-concede = Grant it and pivot
button-duel-more = More time
button-duel-leave = Leave
button-duel-leave-sure = Leave the duel
button-duel-feedback = My feedback
button-duel-rematch = Rematch, sides swapped

mistake-duel-unknown = There is no such duel here. Begin one with **/spar** and a rival.
mistake-duel-not-yours = This duel is between two others. You are welcome to read along, or to begin your own with **/spar**.
mistake-duel-not-invited = This invitation is for somebody else. You can begin your own duel with **/spar** and a rival.
mistake-duel-own-invitation = You sent this invitation, so the other one has to accept it. You can call it off.
mistake-duel-self = You cannot duel yourself. Name somebody else as the rival, or leave the rival out to spar with the bot.
mistake-duel-bot = Bots do not duel. Leave the rival out to spar with Gadfly, or name a person.
mistake-duel-not-here = { $name } is not in this server. Name somebody who is here.
mistake-duel-alone = A duel needs a server in which both of you are, with Gadfly in it. Here you can spar with the bot: leave the rival out.
mistake-duel-minutes = A round has { $least } to { $most } minutes. Choose a number between them.
mistake-duel-invited-already = There is an invitation between the two of you already. Wait for the answer, or call it off first.
mistake-duel-declined-lately = They declined a moment ago. Give it a day before you ask again; they can invite you at any time.
mistake-duel-too-many = You have { $most } duels and invitations open here. Finish one first, or call one off.
mistake-duel-lapsed = This invitation is over: it was answered, called off, or a day went by. Begin a new duel with **/spar** and a rival.
mistake-duel-begun = This duel has begun already. To end it, leave it.
mistake-duel-not-begun = This duel has not begun: the invitation is still to be accepted.
mistake-duel-over = This duel is over. What you wrote is below, if you wrote something; for another one, use **/spar** and a rival.
mistake-duel-other-round = This is of another round: { $round ->
    [0] the openings are due
   *[other] round { $round } is open
} now. What you wrote, if anything, is kept and is in the form of the open round.
mistake-duel-in-already = Your words for this round are in, and they stand. The next round comes once the other side is in, or time is up.
mistake-duel-empty = There is no word in this answer. Write at least one sentence.
mistake-duel-extended = You had more time once in this duel, and that is all that each may ask for.
mistake-duel-rival-gone = The other debater is no longer here, so this duel ends. What you wrote is below, if you wrote something.
mistake-duel-still-open = This duel is not over yet. A rematch can begin once it is.
