## The cards of one match in Discord. Buttons have at most 80 characters; titles and labels of
## forms 45, and what stands below a label 100.

match-where = Round { $round } · Room { $room } · { $name }
match-thread = Round { $round }, room { $room }: { $on_for } – { $on_against }
match-thread-alone = Round { $round }, room { $room }: { $on_for }
match-starts = **{ $on_for }** argues for, **{ $on_against }** against. Their speeches are in the thread.
match-starts-alone = **{ $on_for }** argues in the thread.
match-called = { $people } Your match is open.
match-list-comma = {", "}

match-speech-only = Speech
match-speech-opening = Opening
match-speech-rebuttal = Rebuttal
match-speech-closing = Closing
match-advice-only = Say what speaks for your side, and answer what the other will say.
match-advice-opening = Make your case. You answer the other side in your next speech.
match-advice-rebuttal = Answer the other side's opening, and say why your case still stands.
match-advice-closing = Sum up what decides the match. No new arguments here.

# How a match stands.
match-waiting = This match opens when its round is released.
match-withdrawn = This round was drawn anew, so this match is none any more.
match-paused = The tournament is paused, and its clocks stand. What is written is kept.
match-time-given = The organiser gave this match more time. What counts is the time here.
match-vetoes = Each side strikes out the claim that it would rather not argue; what is left is argued. Until { $until }.
match-open = **{ $speech }**{ $places ->
    [one] {""}
   *[other] {" "}(speech { $place } of { $places })
} is due { $until }. Both sides write now, and neither sees the other's before both are in.
match-open-alone = **{ $speech }**{ $places ->
    [one] {""}
   *[other] {" "}(speech { $place } of { $places })
} is due { $until }.
match-judging = All speeches are over. The judge is reading them.
match-judging-people = All speeches are over, and the match is with its judges.
match-judging-until = All speeches are over. It is judged until { $until }.
match-silent = This match is decided. Results of silent rounds are told when the tournament is over.

button-m-speak = Write your { $speech ->
    [opening] opening
    [rebuttal] rebuttal
    [closing] closing
   *[only] speech
}
button-m-veto = Strike out { $number }
button-m-ballot = Hand in your ballot
button-m-ballot-change = Change it
button-m-read = Read and vote
button-m-vote = { $letter } was stronger
button-m-feedback = Feedback on my speeches
button-m-appeal = Appeal
button-m-manage = See this match
button-m-look = See the ballot
button-m-confirm = Confirm it
button-m-discard = Leave it out
button-m-rule = Rule on it
button-m-more = Give more time
button-m-let-in = Let a missed speech in
button-m-uphold = Uphold: another result
button-m-dismiss = Dismiss

# Vetoes.
match-settled = The claim of this match is settled
match-struck = { $name } struck out: { $claim }
match-struck-yours = Struck out: ~~{ $claim }~~
match-struck-waits = The claim is told here when the other side has struck one out too, or its time is over.
match-struck-settled = The claim is settled. It is told in a moment, and the first clock runs.

# Speeches.
match-spoken = Your { $speech ->
    [opening] opening
    [rebuttal] rebuttal
    [closing] closing
   *[only] speech
} is in.
match-spoken-again = That was in already. It counts once.
match-spoken-sealed = It stays sealed until the other side's is in, or its time is over { $until }.
match-spoken-shown = Both speeches are in, so both are shown in a moment.
match-revealed = { $speech }{ $places ->
    [one] {""}
   *[other] {" "}({ $place } of { $places })
}: both sides
match-missed = No speech came in time.
match-text-gone = These words were a former debater's, and are gone.
match-feedback-none = There is no verdict on a speech of yours in this match.

# Who decides.
match-judges = { $count ->
    [one] Judge: { $names }
   *[other] Judges: { $names }
}
match-judge = { $role ->
    [chair] { $name } (chair)
    [trainee] { $name } (trainee)
    [extra] { $name } (called in)
   *[panel] { $name }
}
match-judges-called = This match is with its judges
match-ballots-until = Read the speeches above, and hand in your ballots until { $until }. A ballot names the winner, gives each side 60 to 80 points, and says in 20 words or more what decided.
match-ballots-open = Read the speeches above, and hand in your ballots. A ballot names the winner, gives each side 60 to 80 points, and says in 20 words or more what decided.
match-audience = Which side was the stronger?
match-audience-how = Read both sides as A and B, without their names, and vote until { $until }.
match-audience-closed = The vote is closed
match-blind = Which side is A is drawn for you alone
match-vote = Which side was the stronger? You can change your vote until it closes { $until }.
match-voted = You voted for **{ $letter }**. You can change that until the vote closes { $until }.

match-ballot = { $judge }: **{ $winner }**, { $own } to { $other }
match-ballot-low = { $judge }: **{ $winner }** with fewer points, { $own } to { $other }
match-reason-gone = *A former judge's reason, which is gone.*
match-ballot-counts = **Your ballot is in, and counts.**
match-ballot-waits = **Your ballot is in.** It counts as soon as a second person has confirmed it.
match-ballot-trainee = **Your ballot is in.** It is a trainee's: it is kept, and does not count.
match-ballot-second = A ballot for a second person to confirm
match-ballot-confirmed = ✓ This ballot is confirmed and counts.
match-ballot-discarded = This ballot is left out. Its judge can hand in another.

# Results.
match-result-changed = The result was changed: { $outcome }
match-no-show = { $name } did not speak in time: a walkover.
match-withdrew = { $name } withdrew: a walkover.
match-no-show-both = Nobody spoke in time, so neither side gets the match.
match-no-show-alone = No speech came in time, so there are no points.
match-ruled = The organiser ruled on this match.
match-share = { $part } ({ $share } of 100)
match-voice = { $part }: **{ $winner }**, { $numbers }
match-voice-even = { $part }: even, { $numbers }
match-numbers = { $own } to { $other }{ $votes ->
    [yes] {" "}votes
   *[no] {""}
}
match-appealed = Your appeal is with the organiser. The answer is shown to both sides.
match-appeal-by = Appeal by { $name }
match-appeal-dismissed = The appeal is dismissed, and the result stands

# What the organiser is told and does.
match-notice = For the organiser
notice-permission-lost = I may not do something that this tournament needs: I lack the permission **{ $permission }** here. Give it to me in this channel's settings, under Permissions. What waits is then shown within some minutes, and nothing is lost.
permission-create-public-threads = Create Public Threads
permission-read-message-history = Read Message History
match-without = Go on without a judge
match-call-in = Call somebody in to judge
match-done-ruled = The result stands as you ruled.
match-done-upheld = The appeal is upheld, with another result.
match-done-dismissed = The appeal is dismissed. Your answer is shown to both sides.
match-done-more = There is more time. Both sides are told until when.
match-done-let-in = The missed speech can be given after all, for as long as a speech takes. Both sides are told.
match-done-without = The match goes on without that judge.
match-done-called = They are called in.

# Forms.
form-m-speech = Your speech
form-m-speech-only = Make your case, and answer what the other side will say.
form-m-speech-opening = Make your case. It stays sealed until both openings are in.
form-m-speech-rebuttal = Answer what the other side said in its opening.
form-m-speech-closing = Sum up what decides the match. No new arguments.
form-m-ballot = Your ballot
form-m-winner = Who won?
form-m-points = Points of { $name }
form-m-points-hint = From 60 to 80, in steps of a half.
form-m-points-left = From 60 to 80. Leave it out where nobody gave any.
form-m-reason = What decided?
form-m-reason-hint = In 20 words or more, for both sides to learn from.
form-m-low = A low-point win
form-m-low-hint = Tick this where you mean the winner to have fewer points.
form-m-appeal = Appeal
form-m-appeal-text = What went wrong?
form-m-dismiss = Dismiss the appeal
form-m-dismiss-text = Your answer, for both sides to read
form-m-rule = Rule on this match
form-m-uphold = Uphold the appeal
form-m-ruling = What is the result?
form-m-ruling-for = { $on_for } wins, on For
form-m-ruling-against = { $on_against } wins, on Against
form-m-ruling-drawn = Drawn
form-m-ruling-walkover-for = Walkover for { $on_for }
form-m-ruling-walkover-against = Walkover for { $on_against }
form-m-ruling-double-forfeit = Neither side gets it
form-m-ruling-postponed = Postponed
form-m-ruling-reason = Why? Both sides read it.

# What goes wrong.
mistake-points-typed = “{ $typed }” is no number of points. Give one from { $least } to { $limit }, in steps of a half, such as 72.5.
mistake-ballot-winner = Choose who won, and send your ballot again.

t-leave-sure = { $members ->
    [0] Withdraw **{ $name }**?
    [one] Withdraw **{ $name }**?
   *[other] Withdraw **{ $name }**? The whole team goes, not you alone.
}
t-leave-match = A match that is being argued now goes to the other side by a walkover.
t-leave-after = The results so far stay, and no draw from now on has a place for it.
button-t-leave-sure = Withdraw
t-team-short = **{ $name }** is a member short: somebody has left the team. Still in it: { $members }. One of you can name somebody else with **My entry**.
