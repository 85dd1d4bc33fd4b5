## Standings, breaks and brackets of a tournament.

# The keys that entries are ranked by, as a sentence names them.

standings-key-points = points
standings-key-speaks-total = total speaker points
standings-key-speaks-average = average speaker points
standings-key-speaks-deviation = steadiness of speaker points (less spread is better)
standings-key-margin-total = total margin
standings-key-margin-average = average margin
standings-key-strength-by-points = points of the opponents met
standings-key-strength-by-speaks = speaker points of the opponents met
standings-key-votes = judges' votes, as of panels of three
standings-key-who-beat-whom = who beat whom (where exactly two are tied)

# The same as heads of narrow columns: five characters at most.

standings-column-rank = #
standings-column-entry = Entry
standings-column-points = Pts
standings-column-speaks-total = Spk
standings-column-speaks-average = Avg
standings-column-speaks-deviation = Sprd
standings-column-margin-total = Mrg
standings-column-margin-average = MrgAv
standings-column-strength-by-points = Opp
standings-column-strength-by-speaks = OppSp
standings-column-votes = Votes
standings-column-who-beat-whom = Met

# A number that an entry is ranked by, with its name, for narrow screens.

standings-figure = { $what ->
    [points] { $count ->
        [one] { $value } point
       *[other] { $value } points
    }
    [speaks_total] speaker total { $value }
    [speaks_average] speaker avg { $value }
    [speaks_deviation] spread { $value }
    [margin_total] total margin { $value }
    [margin_average] average margin { $value }
    [strength_by_points] opponents’ points { $value }
    [strength_by_speaks] opponents’ speaker total { $value }
    [votes] judges’ votes { $value }
   *[who_beat_whom] { $count ->
        [0] lost to its equal
        [one] beat its equal
       *[other] drew with its equal
    }
}

standings-rank-tied = { $rank }=
standings-value-missing = –
standings-precedence = Ranked by { $keys }. Equals on all of these share a place.
standings-silent = { $rounds ->
    [one] The last round is silent: its results show when it is all over.
   *[other] The last { $rounds } rounds are silent: their results show when it is all over.
}

life-safe = Sure to break
life-live = Can still break
life-dead = Can no longer break
standings-safe-from = { $points } points are sure of the { $category } break.
standings-dead-to = { $points } points can no longer reach the { $category } break.

break-cut-lot = { $tied } entries tied for the last { $places ->
    [one] place
   *[other] { $places } places
} of the { $category } break. By lot: { $through }.
break-cut-organiser = { $tied } entries tied for the last { $places ->
    [one] place
   *[other] { $places } places
} of the { $category } break. The organiser chose { $through }.
break-reserve = Reserve { $number }

bracket-round = { $left ->
    [2] Final
    [4] Semi-finals
    [8] Quarter-finals
   *[other] Round of { $left }
}
bracket-through = { $name } goes straight through.
bracket-champion = { $name } wins the tournament.

mistake-break-too-large = The { $category } break has { $size } places, but { $eligible ->
    [0] nobody is
    [one] only one entry is
   *[other] only { $eligible } entries are
} left to fill them. Make it smaller, or let more entries into the category.
mistake-break-tie = { $tied } entries are tied for the last { $places ->
    [one] place
   *[other] { $places } places
} of the { $category } break. Choose who goes through.
mistake-break-choice = { $places ->
    [one] One of the { $tied } tied entries goes
   *[other] { $places } of the { $tied } tied entries go
} through to the { $category } break. Choose that many, and only from those who are tied.
mistake-break-not-in = That entry is not in a break, so nobody needs to take its place.
mistake-break-no-reserve = There is no reserve left for the { $category } break. Whoever it would meet goes on by a walkover.
mistake-bracket-too-small = { $entries ->
    [0] Nobody is left
    [one] Only one entry is left
   *[other] Only { $entries } entries are left
}, and a bracket needs two. End the tournament, or let somebody in.
mistake-bracket-missing = { $matches ->
    [one] A match of this round has no confirmed result yet: room { $rooms }. The next round waits for it.
   *[other] { $matches } matches of this round have no confirmed result yet: rooms { $rooms }. The next round waits for them.
}
mistake-bracket-no-winner = { $matches ->
    [one] A match of the { $category } bracket has a result but no winner: room { $rooms }. Say who goes on.
   *[other] { $matches } matches of the { $category } bracket have a result but no winner: rooms { $rooms }. Say who goes on in each.
}
mistake-bracket-changed = The result of an earlier round was changed after this round was drawn, so { $matches ->
    [one] the two who should meet in room { $rooms } of the { $category } bracket now never did
   *[other] those who should meet in rooms { $rooms } of the { $category } bracket now never did
}. Undo until this round's draft is gone and draw it again, or rule the earlier result as it was.
mistake-bracket-over = The final has been won, so there is no next round.
