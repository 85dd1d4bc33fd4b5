## How a tournament is put together, drawn, and led to its end.

# Stages, as a card shows them.

stage-sign-up = Sign-up is open
stage-check-in = Check-in is open
stage-drawing = A draw is being prepared
stage-running = A round is running
stage-between = Between rounds
stage-breaking = The break is made
stage-finished = Finished
stage-cancelled = Called off

# What can be done, as the record of steps and the Undo button name it.

action-join = Join
action-leave = Leave
action-settings = Change the settings
action-open-check-in = Open check-in
action-check-in = Check in
action-withdraw = Withdraw
action-come-back = Let back in
action-add-entry = Add an entry
action-judge = Judge
action-draft = Draw the next round
action-edit = Change the draft
action-release = Release the draw
action-close = Close the round
action-break = Make the break
action-reserve = Call a reserve in
action-finish = Finish
action-cancel = Call off
action-pause = Pause
action-resume = Resume
action-undo = Undo

left-left = You have left, as if you had never signed up.
left-short = You have left your team. The others are still in, one short.
left-withdrawn = You have withdrawn. Your results stay, and you are in no draw from now on.

# Who may, and what there is.

mistake-organisers-only = Only an organiser can do that: somebody with the organiser role here, or whoever made the tournament.
mistake-tournament-elsewhere = A tournament needs a server, where others can join. Make it there.
mistake-tournament-unknown = That tournament is not here, or no longer there.
mistake-tournament-named = There is no tournament “{ $name }” here. Leave the name out to see the one that is on.
mistake-tournament-none = There is no tournament here yet. An organiser starts one with `/tournament create`.
mistake-tournament-which = { $tournaments } tournaments are on here. Say which one you mean by its name.
mistake-tournament-full = The tournament is full: it takes { NUMBER($limit, useGrouping: 0) } entrants at most.
mistake-entry-unknown = That entry is not in this tournament, or has left it.
mistake-entry-itself = That is one and the same entry. Choose two.
mistake-not-entered = You are not in { $name }. Join it first, or ask an organiser to add you.
mistake-entry-named = There is no entry “{ $name }” in this tournament. Type part of the name and choose one of those that are offered.
mistake-not-judging = They do not judge in this tournament.

mistake-step-done-already = Somebody else has just done that. It was not done twice.
mistake-step-overtaken = Somebody else has changed the tournament since this card was shown. Look at it as it is now, and decide again.
mistake-not-now = { $stage ->
    [sign_up] People are still signing up.
    [check_in] Check-in is open.
    [drawing] A draft of the next round waits to be released.
    [running] A round is running.
    [between] No round is running.
   *[breaking] The break is made, and its first round is next.
} { $action ->
    [join] Sign-up is over; ask an organiser whether you can still come in.
    [settings] Settings cannot change once the first round is drawn.
    [open_check_in] Check-in opens from sign-up alone.
    [check_in] There is nothing to check in to now.
    [come_back] Nobody can come back in now.
    [add_entry] Nobody can be added now.
    [draft] Release the draft, draw it anew, or undo it.
    [edit] There is no draft to change. Draw the next round first.
    [release] There is no draft to release. Draw the next round first.
    [close] There is no round to close.
    [break] The break is made after the last round before it.
    [reserve] A reserve is called in between the break and its first round.
    [finish] Finish it when the round is over, or call it off.
   *[other] That is not for now.
}
mistake-tournament-ended = { $stage ->
    [finished] The tournament is over.
   *[cancelled] The tournament was called off.
} An organiser can undo that and go on.
mistake-paused = { $action ->
    [pause] The clocks stand already.
   *[other] The clocks stand, so nothing can be opened. Resume first.
}
mistake-not-paused = The clocks run; there is nothing to resume.
mistake-nothing-to-undo = Nothing has been done yet that could be undone.

# Settings.

mistake-settings-teams = { $teams ->
    [one] One entry has
   *[other] { $teams } entries have
} more than { $size ->
    [one] one member
   *[other] { $size } members
}. Take members out of { $teams ->
    [one] it
   *[other] them
} first, or allow larger teams.
mistake-floor-judging = On an open floor everybody argues alone, so the judge alone decides. Give it all 100 parts, or choose another format.
mistake-floor-claims = On an open floor everybody argues the same claim, so there are no vetoes. Offer one claim, or choose another format.
mistake-elimination-breaks = A straight elimination has no break: everybody is in the bracket from the start. Leave the break out, or choose Swiss rounds.
mistake-rounds-fixed = The break is made, so the rounds before it are over.
mistake-rounds-by-format = { $format ->
    [round_robin] In a round robin everybody meets everybody, which settles the number of rounds.
   *[other] A straight elimination has as many rounds as its bracket needs.
}
mistake-rounds-drawn = Round { $drawn } is drawn already, so there cannot be only { $rounds }. Make the break or finish early instead.
mistake-category-unknown = There is no category “{ $name }” in this tournament. Use one that its settings name, or none.

# Entries.

mistake-entry-withdrawn = { $name } has withdrawn. An organiser can let it back in.
mistake-team-large = { $members } members are too many: { $size ->
    [one] everybody debates alone here.
   *[other] a team has { $size } here.
}
mistake-team-empty = A team needs somebody in it. To take it out, withdraw it.
mistake-late-format = { $format ->
    [round_robin] In a round robin
   *[other] In a straight elimination
} the first draw settles everybody’s way, so nobody can come in later.
mistake-late-break = The break is made, so nobody can come in any more.

# Entrants from a spreadsheet.

mistake-roster = { $complaints ->
    [one] One line needs mending
   *[other] { $complaints } lines need mending
}, so nothing was taken in. Mend the spreadsheet and send it again: whoever is in already is passed over.
roster-line = Line { $line }: { $says }
roster-large = The spreadsheet is too large: { $limit } characters at most.
roster-size = { $rows ->
    [0] There is nobody in the spreadsheet. It has a line of heads (name, club, categories, rating, member), and a line for each entry.
   *[other] { $rows } entries are too many: a tournament takes { NUMBER($limit, useGrouping: 0) } at most.
}
roster-no-name = No column is headed “name”. Give the first line heads: name, club, categories, rating, member.
roster-unreadable = This line cannot be read as a spreadsheet’s: perhaps a quotation mark is never closed. Save it as CSV again.
roster-name-twice = “{ $name }” is on line { $first } already. Give one of them another name, or take it out.
roster-member-twice = Somebody of this entry is in the one on line { $first } already. Everybody takes part once.
mistake-rating = “{ $typed }” is not a rating. Write a number, or leave it out.
mistake-member-unreadable = “{ $typed }” does not say who that is. Write the number of a Discord account, or leave it out: whoever joins under the entry’s name takes its place.

# Drawing.

mistake-check-in-first = Check-in is wanted and has not been held. Open check-in first, or turn it off in the settings.
mistake-entries-short = { $entries ->
    [one] One entry lacks
   *[other] { $entries } entries lack
} people: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. { $size ->
    [one] Each needs its debater
   *[other] A team needs { $size }
}. Fill or withdraw { $entries ->
    [one] it
   *[other] them
}, or draw without waiting: a short team then shares its speeches, and an empty entry is left out.
mistake-one-left = Only { $name } is left, so there is nobody to meet. Finish the tournament, or let somebody in.
mistake-nobody-left = Nobody is left to be drawn. Let somebody back in, finish the tournament, or call it off.
mistake-rounds-over = { $rounds ->
    [one] The one round before the break is
   *[other] All { $rounds } rounds before the break are
} over. Make the break, add a round, or finish.
mistake-round-missing = { $matches ->
    [one] A match of this round has no confirmed result yet: room { $rooms }.
   *[other] { $matches } matches of this round have no confirmed result yet: rooms { $rooms }.
} Wait for { $matches ->
    [one] it
   *[other] them
}, ask the judges for their ballots, or rule on { $matches ->
    [one] it
   *[other] them
}.
mistake-round-released = Round { $round } is released already, so its draw stands.
mistake-draft-blocked = { $problems ->
    [one] The draft has a problem that keeps it from being released.
   *[other] The draft has { $problems } problems that keep it from being released.
} Draw it anew: what is locked stays together.
mistake-edit-fixed = { $kind ->
    [bracket] Who meets in a bracket follows from the seeds.
   *[other] Who meets in a round robin is settled by its first round.
} Sides can be changed, pairs cannot.
mistake-edit-nothing = There are no pairs in this draft to be changed.
mistake-bye-sides = Whoever has the bye argues neither side.
mistake-round-claims = A round argues one claim, or three with a veto each; these are { $claims }.
mistake-no-draw = No round has been drawn yet.
mistake-draw-not-yet = Round { $round } has not been released yet.

problem-withdrawn = { $name } has withdrawn and is in the draft.
problem-left-out = { $name } is not in the draft.

# The break.

mistake-no-break = This tournament has no break. Finish it after its last round.
mistake-broken-already = The break is made already. Undo it to make it anew.
mistake-not-broken = There is no bracket yet: it comes with the break.

# Why two meet, where no pairing had to be weighed.

drawn-bye = The number of entries is odd, and { $name } rests: { $byes ->
    [0] nobody has rested less
    [one] everybody has rested once
   *[other] everybody has rested { $byes } times
}, and of those who have rested the least the lowest rest first ({ NUMBER($points, maximumFractionDigits: 1) } { $points ->
    [one] point
   *[other] points
}).
drawn-pull-up = By the settings { $pull ->
    [top] the first
    [middle] the middle one
   *[bottom] the last
} of the bracket below is pulled up, where nothing weightier stands against it.
drawn-bye-circle = It is { $name }’s turn to rest, or whom it would have met has withdrawn.
drawn-circle = In a round robin everybody meets everybody once; the circle brought these two together now.
drawn-floor = On an open floor everybody argues the same claim alone: this round { $side ->
    [for] for
   *[against] against
} it.
drawn-bracket = { $one } is seed { $first } of the { $category } break and { $other } is seed { $second }. Of those who are left, the best meets the last, the next the last but one, and so on.
drawn-bracket-rematch = They have met before, so they change sides.

# What the organiser is told.

notice-withdrawn = The entry with number { $number } has withdrawn. Whoever it was to meet goes on by a walkover; a draft that it is in has to be drawn anew.
notice-paused = The clocks stand. Nothing is due until the tournament is resumed.
notice-resumed = The clocks run again, and everything is due as much later as they stood.

standings-life-safe = ✓
standings-life-live = ○
standings-life-dead = ✗
standings-lives = ✓ is sure to break, ○ still can, ✗ no longer can.
