## Tournaments at a terminal: the commands' help, what they show, and the script of a rehearsal.

cli-tournament = Rehearse a tournament, draw a round from a file, show and export what was held.
cli-tournament-simulate =
    Play a whole tournament with scripted debaters, and show rounds, standings and bracket.

    It goes through all that a real one goes through, in a database that is gone at the end: a rehearsal, and a test of this machine.
cli-tournament-simulate-entrants = Set how many take part.
cli-tournament-simulate-rounds = Set the rounds before the break; else as many as the field needs.
cli-tournament-simulate-break = Set how many go on to the bracket; else 8, or fewer of a small field. 0 is no bracket.
cli-tournament-simulate-format = Choose how entries meet.
cli-tournament-simulate-team-size = Set how many are in a team: 1 to 3, who give one speech each.
cli-tournament-simulate-speeches = Set the speeches of each side in a match; else 1, or as many as are in a team.
cli-tournament-simulate-panel = Decide by the ballots of 1, 3 or 5 scripted judges; else by the quick judge.
cli-tournament-simulate-withdrawals = Set how many withdraw on the way, some before they speak in a match.
cli-tournament-simulate-order = Choose what a draw avoids first: rematches (strict) or gaps in points (bracket).
cli-tournament-simulate-seed = Set the seed; the same seed gives the same tournament.
cli-tournament-simulate-judge = Judge every speech with the real judge, which takes longer.
cli-tournament-pair =
    Draw one round from a file, or from standard input for -, and print it as JSON; store nothing.

    The file holds "order" (strict or bracket), "seed", "entries" and "never" (pairs that must not meet). Each entry has "id", "points", "club", "met", "for", "against", "byes" and "last_side".
cli-tournament-list = List the tournaments of this database.
cli-tournament-show =
    Show a tournament: its card, its standings, a draw, its bracket, or why a draw is as it is.

    NAME is a tournament's name or its id (see `{ $gadfly } tournament list`).
cli-tournament-show-room = Show why only for this room.
cli-tournament-show-round = Show the draw of this round; else of the latest.
cli-tournament-export =
    Write a tournament into FOLDER: all of it as JSON, and tables as CSV.

    The tables are entries, draw by round, results by round, team tab and speaker tab.
cli-tournament-export-force = Write over files that are there already.
cli-tournament-import =
    Add the entrants of a CSV file, or of standard input for -, to a tournament.

    The columns are name, club, categories, rating and member; only name is needed.

mistake-state-json = That is not JSON: line { NUMBER($line, useGrouping: 0) } cannot be read.
mistake-state-deep = That is no state of a tournament: brackets stand in brackets without end.
mistake-state-number = JSON has no number “{ $number }”.
mistake-file-large = That is larger than { $megabytes } MB, which no tournament needs.
mistake-tournament-unclear = { $found } tournaments have the name { $name }. Give the id of the one you mean; `gadfly tournament list` shows the ids.
mistake-tournament-nowhere = There is no tournament { $name } here. `gadfly tournament list` shows those that there are.
mistake-follow-up-early = Your page on { $name } is made when it is over.
mistake-simulate-break = A break to { $size } needs as many entrants; there are { $entrants }.
mistake-simulate-break-straight = A straight elimination is a bracket from its first round on, so nothing comes before a break. Leave the break out, or choose another format.
mistake-simulate-rounds = { $format ->
    [round_robin] In a round robin everybody meets everybody once
   *[other] A straight elimination goes on until one is left
}, so its rounds follow from the field. Leave the rounds out, or choose another format.
mistake-simulate-panel-floor = On an open floor everybody argues alone, so no panel names a winner. Leave the panel out, or choose another format.
mistake-simulate-withdrawals = { $withdrawals } withdrawals are too many for { $entrants } entrants{ $limit ->
    [0] : nobody can be spared.
   *[other] : at most { $limit } can be spared.
}
mistake-entries-refused = { $problems ->
    [one] One line has a mistake. Nobody was added.
   *[other] { $problems } mistakes. Nobody was added.
}

cli-tournament-none = There is no tournament in this database yet. `{ $gadfly } tournament simulate` rehearses one.
cli-tournament-imported = { $added ->
    [0] Nobody was added
    [one] One entry was added
   *[other] { $added } entries were added
}{ $there ->
    [0] .
    [one] ; one was there already.
   *[other] ; { $there } were there already.
}
cli-tournament-ignored = Columns that mean nothing here: { $columns }.
cli-tournament-complaint = Line { NUMBER($line, useGrouping: 0) }: { $says }
cli-tournament-exported = { $files ->
    [one] Wrote one file to { $folder }.
   *[other] Wrote { $files } files to { $folder }.
}

terminal-tournament-id = Id
terminal-tournament-name = Name
terminal-tournament-stage = Stage
terminal-tournament-entrants = Entries
terminal-tournament-round = Round
terminal-tournament-room = Room
terminal-tournament-for = For
terminal-tournament-against = Against
terminal-tournament-result = Result
terminal-tournament-stage-name = { $stage ->
    [sign_up] sign-up
    [check_in] check-in
    [drawing] drawing
    [running] running
    [between] between rounds
    [breaking] before the bracket
    [finished] finished
   *[cancelled] cancelled
}
terminal-tournament-card = { $entrants ->
    [one] One entry
   *[other] { $entrants } entries
}, { $rounds ->
    [0] no rounds before the bracket
    [one] one round
   *[other] { $rounds } rounds
}{ $judges ->
    [0] .
    [one] , one judge.
   *[other] , { $judges } judges.
}
terminal-tournament-drawn = { $stage ->
    [sign_up] Nothing is drawn yet.
    [check_in] Nothing is drawn yet.
   *[other] Round { $round } is the latest.
}
terminal-tournament-former = a former debater
terminal-tournament-resting = goes straight through
terminal-tournament-nobody = nobody (bye)
terminal-tournament-alone = alone
terminal-tournament-round-heading = Round { $round }
terminal-tournament-bracket-heading = { $round }: { $left }
terminal-tournament-claim = Claim: { $claim }
terminal-tournament-claims = Claims: { $claims }
terminal-tournament-draft = This is a draft: nobody sees it before it is released.
terminal-tournament-standings = Standings after { $rounds ->
    [0] no round
    [one] one round
   *[other] { $rounds } rounds
}
terminal-tournament-more-rooms = { $more ->
    [one] … and one more room
   *[other] … and { $more } more rooms
}
terminal-tournament-more-entries = { $more ->
    [one] … and one more entry
   *[other] … and { $more } more entries
}
terminal-tournament-outcome = { $how ->
    [open] not decided yet
    [bye] bye
    [double_forfeit] nobody came
    [postponed] postponed
    [alone] { $own }
    [walkover] { $winner ->
        [for] For
       *[against] Against
    } by walkover
    [scored] { $winner ->
        [for] For
        [against] Against
       *[none] drawn
    }, { $own } to { $other }
   *[other] { $winner ->
        [for] For
        [against] Against
       *[none] drawn
    }
}
terminal-tournament-bracket = { $category ->
    [open] Bracket
   *[other] Bracket: { $category }
}
terminal-tournament-seat = { $seed }. { $name }
terminal-tournament-meets = { $one } – { $other }
terminal-tournament-met = { $one } – { $other }: { $winner }
terminal-tournament-why-heading = Room { $room }: { $on_for } – { $on_against }
terminal-tournament-playing = { $done } of { $of } matches played
terminal-tournament-played = { $entrants } entries, { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $matches ->
    [one] one match
   *[other] { $matches } matches
}, { $speeches ->
    [one] one speech
   *[other] { $speeches } speeches
}{ $ballots ->
    [0] { "" }
    [one] , one ballot
   *[other] , { $ballots } ballots
}, in { $seconds } seconds.
terminal-tournament-withdrew = Withdrew on the way: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
}

## The script of a rehearsal's debaters.

script-tournament = Rehearsal
script-debater = Debater { NUMBER($number, useGrouping: 0) }
script-organiser = Organiser
script-team = Team { NUMBER($number, useGrouping: 0) }
script-judge = Judge { NUMBER($number, useGrouping: 0) }
script-stand = { $side ->
    [for] I say that this is right: { $claim }
   *[against] I say that this is wrong: { $claim }
}
script-reason-1 = The reason is what follows from it, because people act on what they can count on.
script-reason-2 = It matters because whoever decides today binds those who pay tomorrow.
script-reason-3 = The ground is simple: a step that cannot be taken back has to be weighed before it is taken.
script-evidence-1 = Between 1990 and 2010 this was tried in 12 cities, and in 9 of them it was kept.
script-evidence-2 = A survey of 2,400 households in 2015 found that two in three would choose it again.
script-evidence-3 = In 1973 the same choice was made under worse conditions, and it held for 20 years.
script-answer-1 = Some will say that it costs too much; but what it saves comes back within a few years.
script-answer-2 = It may be said that nobody asked for it. Nobody asked for seat belts either, and they stayed.
script-answer-3 = The best objection is that it helps some more than others, which is true, and is no reason to help nobody.
script-weighing-1 = Even if half of that is wrong, the harm of waiting is larger than the harm of a mistake that can be mended.
script-weighing-2 = On balance the many who gain a little every day outweigh the few who lose once.
script-weighing-3 = Freedom stands against safety here, and where the two are this close, the one that can be won back later should wait.
script-end = That is speech { $place } of my side in round { NUMBER($round, useGrouping: 0) }, room { NUMBER($room, useGrouping: 0) }.

## The script of a rehearsal's judges: reasons for decision, of twenty words or more.

script-ballot-1 = { $side ->
    [for] For
   *[against] Against
} gave a reason that the other side never answered, and weighed it at the end, so it still stood when all was said.
script-ballot-2 = Both sides were close on evidence. { $side ->
    [for] For
   *[against] Against
} said more plainly why its own point matters more, and that is what decided the match for me.
script-ballot-3 = I looked for who answered the best point of the other side. { $side ->
    [for] For
   *[against] Against
} did so once and with an example, and the other side did not.
