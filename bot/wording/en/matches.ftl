## Matches: speeches, vetoes, ballots, votes, appeals, and what an organiser is told of them.

# Why something could not be taken in a match.
mistake-match-unknown = There is no such match here any more. `/tournament my-matches` lists yours.
mistake-match-not-yours = You are not in this match, so only its debaters can do that. `/tournament my-matches` lists yours.
mistake-match-not-open = This match has not begun. You can write as soon as its round is released.
mistake-match-withdrawn = Round { $round } was drawn anew, so this match is none any more. Your text is kept. `/tournament my-matches` shows whom you meet now.
mistake-match-paused = { $name } is paused and its clocks stand. Your text is kept; send it when the tournament goes on.
mistake-tournament-over = { $name } is over, so nothing changes in its matches. The organiser can undo the last step.

# Speeches.
mistake-speech-early = That speech is not open yet: both sides speak at the same time, one speech after the other. Your text is kept for it.
mistake-speech-in-already = Your speech { $place } is in, and a speech that is sent stays as it is. You see both as soon as the other side's is in or its time is over.
mistake-speech-late = { $minutes ->
    [one] The time for this speech was over a minute ago, so it counts as missed. Your text is kept; the organiser can let it in while the round runs.
   *[other] The time for this speech was over { $minutes } minutes ago, so it counts as missed. Your text is kept; the organiser can let it in while the round runs.
}
mistake-speech-none = This match has no speech { $place }. Open the form again from the match's card.
mistake-speech-not-your-turn = Speech { $place } is for another of your team. `/tournament match` shows whose turn it is.
mistake-speeches-over = All speeches of this match are over. `/tournament match` shows how it stands.
mistake-claim-not-settled = The claim is not settled yet. Strike one out; the clock starts when both sides have, or when the time for it is over.

# Vetoes.
mistake-veto-given = Your side has struck a claim out already. The other side's turn is still to come, or its time will be over soon.
mistake-veto-late = The claim of this match is settled, so nothing can be struck out any more. Write your speech.

# Ballots.
mistake-ballot-unknown = There is no such ballot. The match's card has the ballots as they stand.
mistake-ballot-not-judge = You do not judge this match. If you should, the organiser can call you in.
mistake-ballot-own-match = You take part in this match, so you cannot judge it. Ask the organiser for another judge.
mistake-ballot-early = The speeches of this match are not over. Hand your ballot in when you are called; your reason is kept.
mistake-ballot-late = This match has its result. Your reason is kept; the organiser can change the result if it is wrong.
mistake-ballot-changed = This ballot was changed or discarded since you saw it. Look at the ballots again.
mistake-ballot-confirmed = This ballot is confirmed and counts. Its judge can hand in another in its place.
mistake-ballot-trainee-confirms = Trainees' ballots do not count, and they confirm none. Ask another judge or the organiser.
mistake-judge-nobody-against = Nobody argues against anybody here, so there is nothing to judge between. Choose a match of two.
mistake-judge-in-match = They judge this match already. Choose somebody else.
mistake-judge-not-in-match = They do not judge this match any more. Look at its judges again.
mistake-judge-conflict = { $why ->
    [oneself] They argue in this match, so they cannot judge it. Choose somebody else.
    [club] They are of the same club as one of the sides, so they cannot judge it. Choose somebody else.
   *[named] They have a conflict with one of the sides, so they cannot judge it. Choose somebody else.
}

# Votes of the audience.
mistake-vote-own-match = You take part in this match, so you cannot vote on it.
mistake-vote-judge = You judge this match, so your say in it is your ballot.
mistake-votes-none = The audience does not vote in this tournament. You can read the match where it is argued.
mistake-votes-early = The speeches of this match are not over. You can vote as soon as they are.
mistake-votes-closed = The vote on this match is closed. Its result is shown, or soon will be.

# Rulings, more time, appeals.
mistake-result-overtaken = Another result of this match came in between. Look at it and decide again.
mistake-ruling-none = That cannot be this match's result. Choose who won, a walkover, a forfeit by both, or that it is postponed.
mistake-ruling-winner = Somebody has to win that. Choose the winner.
mistake-ruling-points = Speaker points are from { $least } to { $limit }. Leave them out where nobody gave any.
mistake-ruling-long = That is { $characters } characters; the most is { $limit }. Cut it down and send it again.
mistake-extension = { $most ->
    [one] Give more time by at least a minute and at most a day.
   *[other] Give more time by at least a minute and at most { $most } days.
}
mistake-extension-none = Nothing is awaited in this match. If its result is wrong, rule on it.
mistake-nothing-missed = No speech of this match can be let in: none was missed, or the other side has spoken since. You can rule on its result instead.
mistake-let-in-round-over = Round { $round } is over, so nothing can be let in any more. You can rule on the match's result instead.
mistake-appeals-off = This tournament takes no appeals. Talk to the organiser.
mistake-appeal-empty = There was no word in that. Say in a sentence or two what went wrong.
mistake-appeal-long = That is { $characters } characters; the most is { $limit }. Cut it down and send it again.
mistake-appeal-early = This match has no result yet, so there is nothing to appeal against.
mistake-appeal-late = { $hours ->
    [one] Results can be appealed against for one hour, or until the next round is released. Talk to the organiser.
   *[other] Results can be appealed against for { $hours } hours, or until the next round is released. Talk to the organiser.
}
mistake-appeal-once = There has been an appeal in this match, and one is all there is. Talk to the organiser.
mistake-appeal-none = There is no open appeal in this match. Perhaps somebody else has answered it.
mistake-appeal-same-result = That is the result that stands. Choose another, or dismiss the appeal.

# What a match still waits for.
undecided-votes-open = The audience is still voting.

# What an organiser is told, by the room of a match.
notice-later-draws = The result of room { $room } in round { $round } was changed after later rounds (from { $first } to { $last }) were drawn. Their draws stay as they are; the standings count the new result.
notice-ballots-missing = { $missing ->
    [one] Room { $room } of round { $round } waits for one ballot. Remind the judge, put somebody else in, or go on without.
   *[other] Room { $room } of round { $round } waits for { $missing } ballots. Remind the judges, put others in, or go on without.
}
notice-ruling-needed = Room { $room } of round { $round } stands even, or nobody could decide it. Rule on it.
notice-ballot-to-confirm = A ballot on room { $room } of round { $round } waits for a second person to confirm it.
notice-appeal-made = There is an appeal in room { $room } of round { $round }. Uphold it with another result, or dismiss it with an answer.
notice-appeal-dismissed = The appeal in room { $room } of round { $round } is dismissed, and its result stands.
notice-not-shown = Something could not be shown here for a day, and was given up: { $kind }. Nothing of the tournament is lost; `/tournament` shows how it stands.
