## Boards and profiles, in Discord and in the terminal. Names of options and buttons: at most 80
## characters; of what a menu offers, 100.

board-name-practice = Practice
board-name-tournament = Tournament matches
board-name-improved = Most improved in 30 days
board-name-consistency = Consistency
board-name-streak = Streaks
board-name-judges = Judges
board-name-week = { $of }
board-name-month = { $of }
board-name-article = { $of }
board-name-season = { $of }
board-now-week = This week
board-now-month = This month
board-week = Week { $week } of { $year }
board-month = { $month } { $year }
board-untitled = { $kind ->
    [article] One article
   *[other] A season
}

board-under = { $debaters ->
    [one] one debater
   *[other] { $debaters } debaters
}
board-row = **{ $place }{ $tied ->
    [yes] =
   *[no] .
}** { $name } · { $values }
board-own = **{ $name }** · place { $place } of { $of } · { $figure }
board-own-none = Not on this board? { $way }
board-empty = Nobody is on this board yet. { $way }
board-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
board-counted-arguments = { $count ->
    [one] 1 argument
   *[other] { $count } arguments
}
board-counted-matches = { $count ->
    [one] 1 debate
   *[other] { $count } debates
}
board-counted-ballots = { $count ->
    [one] 1 ballot
   *[other] { $count } ballots
}

board-way-practice = The first judged argument puts you on it.
board-way-tournament = The first debate in a tournament puts you on it.
board-way-improved = Five rated arguments within 30 days, and a rating that rose, put you on it.
board-way-consistency = Ten rated arguments put you on it.
board-way-streak = Argue on two days, with at most one day of rest between them, and you are on it.
board-way-judges = Five ballots in tournaments put you on it.
board-way-week = A first argument on a side of a claim this week puts you on it.
board-way-month = A first argument on a side of a claim this month puts you on it.
board-way-article = A first argument on a claim from this article puts you on it.
board-way-season = A rated argument during the season puts you on it.
board-way-over = It is over, and stays as it ended.

board-about-practice = A rating follows your first argument on each side of a claim, against how hard that side is. Places go by the rating minus twice its ±: what somebody surely has.
board-about-tournament = A rating follows who beat whom in tournaments. Places go by the rating minus twice its ±: what somebody surely has.
board-about-season = The practice rating, for those who argued in the season. Places go by the rating minus twice its ±: what somebody surely has.
board-about-improved = How far a practice rating rose in 30 days.
board-about-consistency = The total that nine of ten of the latest first arguments reach.
board-about-streak = Days argued in a row; one day of rest between two is allowed.
board-about-judges = How often a ballot agreed with the result, drawn towards half until there are many.
board-about-week = The mean total of first arguments, drawn towards 75 until there are many.
board-about-month = The mean total of first arguments, drawn towards 75 until there are many.
board-about-article = The mean total of first arguments on its claims, drawn towards 75 until there are many.
board-provisional = “?” means provisional: little is known yet, and it may move a lot.
board-choose = Another board …
board-link = See it in a browser

mistake-board-unknown = There is no board “{ $board }” here. There are practice, tournament, improved, consistency, streak, judges, week, month, season, and those of articles by their titles.
mistake-board-season-none = No season has been held here yet, so it has no board. An organiser starts one.

command-leaderboard-board = Which board: matches, streaks, this week, a season, an article …

profile-empty = No judged argument here yet.
profile-hidden-other = This debater chose not to be shown on boards here.
profile-match = Match rating { $rating }, place { $place } of { $of }, after { $counted ->
    [one] one debate
   *[other] { $counted } debates
}.
profile-streak = Streak: { $days ->
    [0] none running
    [one] one day
   *[other] { $days } days
} (longest { $longest ->
    [one] one day
   *[other] { $longest } days
})
profile-sides = Argued for: { $for ->
    [0] never
    [one] once
    [2] twice
   *[other] { $for } times
}; against: { $against ->
    [0] never
    [one] once
    [2] twice
   *[other] { $against } times
}. Sides are an exercise, never an opinion.
profile-latest = { $count ->
    [one] Latest total { $last }
   *[other] Latest totals { $chart } { $last }
}
profile-criterion = { $line } ({ $median })
profile-median = In brackets: the median of this server's debaters
profile-focus = **Work on { $criterion }**: { $about }
profile-drill = **Next** { $drill }
profile-tournaments = **Tournaments**
profile-tournament = { $name } · { $role ->
    [judge] judge
   *[debater] { $place ->
        [none] { $over ->
            [yes] debater
           *[no] still on
        }
       *[other] place { $place } of { $of }
    }
}
profile-best = **An argument they chose to show** · { $total } out of 100
profile-best-own = **The argument you show** · { $total } out of 100
profile-hidden-own = You are hidden: boards here leave you out, and only you see these numbers.
profile-hidden-rating = Practice rating { $rating }, on no board.

button-hide-me = Hide me on boards
button-show-me = Show me on boards
button-choose-shown = Choose what to show

best-title = Choose what to show
best-about = One of your best arguments can stand on your profile, for everybody who looks at it here. At first none does.
best-none-yet = You have no judged argument here yet. Argue first, then choose.
best-choose = Which argument to show
best-nothing = Show none
best-shown = Your profile shows this one now:
best-not-shown = Your profile shows no argument now.

help-season = **/season** holds seasons with a board of their own, and **/publish** says what anybody may see in a browser.

level-easier = Easier: you are likely to do well
level-fair = Fair: a match for you
level-harder = Harder: it will stretch you

## The terminal.

cli-leaderboard = Show who argues best on this machine.
cli-leaderboard-board = Show this board: practice, tournament, improved, consistency, streak, judges, week, month, season, article:ID, or the title of an article.
cli-profile =
    Show a debater's rating, six criteria, streak and tournaments.

    NAME is who; else whoever sits here.
cli-export-board = Write one leaderboard to FILE, as CSV or JSON by its ending.
cli-export-tournament = Write one tournament to FILE, as CSV (its standings) or JSON (all of it) by its ending.
mistake-export-one-thing = --board and --tournament are two things to export. Name one of them.
mistake-export-ending = { $file } ends in neither .csv nor .json. Name a file that does.
cli-exported-tournament = Wrote the tournament to { $file }.
cli-exported-board = { $rows ->
    [0] Nobody is on that board; { $file } has no lines.
    [one] Wrote one line to { $file }.
   *[other] Wrote { $rows } lines to { $file }.
}
terminal-board-heading = { $board } · { $debaters ->
    [0] nobody yet
    [one] one debater
   *[other] { $debaters } debaters
}
terminal-board-counted-arguments = Arguments
terminal-board-counted-matches = Debates
terminal-board-counted-ballots = Ballots
terminal-board-page = Page { $page } of { $pages }
terminal-board-own = You: place { $place } of { $of }, { $figure }
terminal-board-own-none = You are not on this board. { $way }
terminal-board-own-hidden = You are hidden from boards here, as you chose.
terminal-board-empty = Nobody is on this board yet. { $way }
terminal-board-begin = `{ $gadfly } play` brings a claim.
terminal-board-place = #
terminal-board-name = Name
terminal-board-value-practice = Rating
terminal-board-value-tournament = Rating
terminal-board-value-season = Rating
terminal-board-value-improved = Gain
terminal-board-value-consistency = Total
terminal-board-value-streak = Streak
terminal-board-value-judges = Agreed
terminal-board-value-week = Mean
terminal-board-value-month = Mean
terminal-board-value-article = Mean
terminal-profile-rating = Rating over time
terminal-profile-from-to = { $several ->
    [yes] { $first } to { $last }
   *[no] { $last }
}; latest { $rating } ± { $deviation }, so most likely { $low } to { $high }
terminal-profile-criteria = Six criteria, of 4 ({ $mark } is the median here)
terminal-profile-criteria-alone = Six criteria, of 4
terminal-profile-drill = Next, { $criterion }: { $drill } “gadfly drill” gives an exercise.
terminal-profile-best = An argument chosen to be shown · { $total } out of 100
