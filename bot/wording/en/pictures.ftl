## Pictures of boards, profiles, brackets and standings, and what is said of them to whoever cannot see them.

picture-brand = Gadfly
picture-nameless = (no visible name)
picture-former = a former debater

picture-board-practice = Practice
picture-board-tournament = Tournament matches
picture-board-improved = Most improved
picture-board-consistency = Consistency
picture-board-streak = Streaks
picture-board-judges = Judges
picture-board-week = Week { $of }
picture-board-month = { $of }
picture-board-article = { $of }
picture-board-season = { $of }
picture-board-week-of = { $week } of { $year }
picture-board-month-of = { $month } { $year }
picture-board-untitled = { $kind ->
    [article] One article
   *[other] This season
}
picture-measure-practice = Rating ± deviation
picture-measure-tournament = Rating ± deviation
picture-measure-season = Rating ± deviation
picture-measure-improved = Rating gained in 30 days
picture-measure-consistency = What nine of ten totals reach
picture-measure-streak = Days argued in a row
picture-measure-judges = Ballots that agreed with the result
picture-measure-week = Mean total of the week
picture-measure-month = Mean total of the month
picture-measure-article = Mean total on this article
picture-debaters = { $debaters ->
    [one] one debater
   *[other] { $shown } debaters
}
picture-page = page { $page } of { $pages }
picture-place-tied = { $place }=
picture-spread = { $provisional ->
    [yes] ± { $deviation }?
   *[no] ± { $deviation }
}
picture-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
picture-provisional = ? provisional: there is little to go by yet
picture-board-empty = Nobody is on this board yet
picture-board-empty-more = Argue a claim, and you are the first.

picture-profile-practice = Practice rating
picture-profile-match = Match rating
picture-profile-place = place { $place } of { $of }
picture-profile-hidden = on no board
picture-profile-unrated = Not rated yet
picture-profile-unrated-more = The first judged argument brings a rating.
picture-profile-history = Rating over time, and how far it may be off
picture-profile-day = { $day } { $month } { $year }
picture-profile-criteria = Six criteria, 0 to 4
picture-profile-own = This debater
picture-profile-median = Median here
picture-profile-streak = Streak
picture-profile-longest = longest { $days }
picture-profile-sides = Arguments by side
picture-profile-side = { $side } { $count }
picture-profile-recent = Latest totals
picture-profile-none = –
picture-criterion = { $criterion } { $score }

picture-bracket-title = { $category ->
    [open] Bracket
   *[other] Bracket: { $category }
}
picture-bracket-bye = straight through
picture-bracket-open = to be decided
picture-bracket-champion = Champion
picture-bracket-final = Final
picture-bracket-semi = Semi-finals
picture-bracket-quarter = Quarter-finals
picture-bracket-of = Round of { $left }

picture-standings-title = Standings
picture-standings-after = After { $rounds ->
    [0] no round
    [one] one round
   *[other] { $rounds } rounds
}
picture-standings-entries = { $entries ->
    [one] one entry
   *[other] { $shown } entries
}
picture-standings-none = Nobody is in it yet
picture-standings-round = R{ $round }
picture-result-won = W
picture-result-lost = L
picture-result-drawn = D
picture-result-bye = B
picture-result-other = –
picture-standings-letters = W won · L lost · D drawn · B bye · – no result

# What is read aloud instead of a picture.

picture-text-board = { $title }. { $measure }. { $debaters }.
picture-text-row = { $place }. { $name }, { $value }
picture-text-own = Own line: { $row }
picture-text-profile = Profile of { $name }.
picture-text-rating = { $label }: { $rating }, { $where }.
picture-text-rating-alone = { $label }: { $rating }.
picture-text-median = { $criterion } { $score } (median { $median })
picture-text-criteria = Criteria of 4: { $criteria }.
picture-text-streak = Streak: { $days }, longest { $longest }.
picture-text-sides = Arguments: { $on_for } for, { $against } against.
picture-text-recent = Latest totals: { $scores }.
picture-text-bracket = { $title }, { $tournament }.
picture-text-champion = Champion: { $name }.
picture-text-meeting = { $one } against { $other }
picture-text-meeting-won = { $winner } beat { $loser }
picture-text-round = { $round }: { $meetings }.
picture-text-standings = { $tournament }: standings, { $after }.
picture-text-standing = { $rank }. { $name }, { $points }
