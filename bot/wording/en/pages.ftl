## Result pages: what anybody may open in a browser.

page-brand = Gadfly
page-skip = Skip to the content
page-nav-place = Sections
page-nav-tournament = This tournament
page-nav-turn = Pages of this board
page-footer = Only what the organisers made public is shown here.
page-title = { $title } · { $place }
page-numbered = { $title }, page { $page }

page-index = Public results
page-index-about = Leaderboards and tournaments that their organisers have made public.
page-index-none = Nothing is public here yet. An organiser can change that.
page-home = Overview
page-boards = Leaderboards
page-boards-none = Nobody is on a public leaderboard yet.
page-board-debaters = { $debaters ->
    [one] one debater
   *[other] { $debaters } debaters
}
page-latest-tournaments = Latest tournaments
page-all-tournaments = All tournaments

page-missing = Nothing is here
page-missing-about = This page does not exist, or is not public any more. The address may have a typing error.
page-missing-home = To the first page
page-broken = Something broke
page-broken-about = That was our mistake, not yours. Try it again in a moment.

page-hidden = a debater who is not shown
page-former = a former debater
page-nameless = (a name without visible letters)

page-board-practice = Practice
page-board-tournament = Matches
page-board-improved = Most improved in 30 days
page-board-consistency = Consistency
page-board-streak = Streaks
page-board-judges = Judges
page-board-week = Week
page-board-month = Month
page-board-article = Article
page-board-season = Season
page-board-of = { $board }: { $of }
page-week = Week { $week } of { $year }
page-month = { $month } { $year }
page-board-about = { $kind ->
    [practice] Ratings from practice: each first argument on a side of a claim is a game against that side. Listed by what a debater is almost sure to be worth, the rating minus twice the deviation.
    [tournament] Ratings from matches of tournaments. Listed by what a debater is almost sure to be worth, the rating minus twice the deviation.
    [season] Practice ratings of a season. Listed by what a debater is almost sure to be worth, the rating minus twice the deviation.
    [improved] How far a practice rating has risen in 30 days.
    [consistency] The score that nine of ten of a debater's latest arguments reach.
    [streak] Days argued, with a day of rest allowed between two.
    [judges] How often a judge's ballot went to the side that won the match.
   *[other] The mean of first arguments on each side of a claim, drawn towards 75 until there are many.
}
page-board-provisional = A question mark means provisional: there is little to go by yet.
page-earlier = Previous page
page-later = Next page
page-page-of = Page { $page } of { $pages }

page-value-practice = Rating
page-value-tournament = Rating
page-value-season = Rating
page-value-improved = Gain
page-value-consistency = Score
page-value-streak = Days
page-value-judges = Agreement
page-value-week = Score
page-value-month = Score
page-value-article = Score
page-counted-practice = Arguments
page-counted-tournament = Matches
page-counted-season = Arguments
page-counted-improved = Arguments
page-counted-consistency = Arguments
page-counted-streak = Days argued
page-counted-judges = Ballots
page-counted-week = Arguments
page-counted-month = Arguments
page-counted-article = Arguments

page-column-place = #
page-column-debater = Debater
page-column-number = #
page-column-season = Season
page-column-starts = From
page-column-ends = Until
page-column-champions = Won by
page-column-claim = Claim
page-column-tournament = Tournament
page-column-stage = Stage
page-column-entries = Entries
page-column-began = Set up
page-column-ended = Ended
page-column-entry = Entry
page-column-club = Institution
page-column-break = Break
page-column-round = R{ $round }
page-column-total = Total
page-column-room = Room
page-column-result = Result
page-column-judges = Judges
page-column-criterion = Criterion
page-column-mean = Mean (0 to 4)
page-column-median = Median here
page-column-when = Day
page-column-rating = Rating
page-column-deviation = Deviation
page-column-role = Took part as
page-column-came = Place

page-seasons = Seasons
page-seasons-about = A season has a leaderboard of its own, which stays as it ended.
page-season-runs = still runs
page-claims = Claims
page-claims-about = How often each side of a claim was argued, how it scored on the mean, and its rating as an opponent: a higher rating is a side that is harder to do well on. The numbers are of all places together.
page-claim-argued = { $side }: argued
page-claim-mean = { $side }: mean
page-claim-rating = { $side }: rating

page-tournaments = Tournaments
page-tournaments-none = There has been no tournament here yet.
page-tournament-about = { $stage } · { $entrants ->
    [one] one entry
   *[other] { $entrants } entries
}
page-won = Won by
page-standings = Standings
page-standings-after = Standings after { $rounds ->
    [0] no round
    [one] one round
   *[other] { $rounds } rounds
}
page-standings-none = Nobody is in it yet.
page-letters = By round: W won, L lost, D drawn, BYE rested with a point, WO won by a walkover, F did not come, FF neither came, P postponed.
page-round = { $knockout ->
    [yes] Knockout, round { $round }
   *[no] Round { $round }
}
page-round-short = { $knockout ->
    [yes] Knockout { $round }
   *[no] Round { $round }
}
page-round-released = Drawn and released on
page-round-silent = This round is silent: its results show when the tournament is over.
page-round-through = Straight through to the next round:
page-draw-caption = Draw and results
page-result-open = open
page-result = { $how ->
    [bye] bye
    [walkover] { $winner ->
        [for] For, by a walkover
        [against] Against, by a walkover
       *[none] walkover
    }
    [double_forfeit] neither came
    [postponed] postponed
   *[decided] { $winner ->
        [for] For
        [against] Against
       *[none] drawn
    }
}
page-result-points = { $result }, { $own } to { $other }
page-alone = argues alone
page-bye = rests (bye)
page-reasons = Reasons for decision
page-reasons-room = Room { $room }:
page-reasons-result = Result: { $result }
page-reason-by = { $side ->
    [for] gave it to the side For
    [against] gave it to the side Against
   *[none] decided
}
page-reason-organiser = The organiser
page-versus = against
page-bracket = Bracket
page-bracket-of = { $category ->
    [open] Open bracket
   *[other] Bracket: { $category }
}
page-bracket-listed = Every match, with links
page-bracket-room = Room { $room }
page-bracket-won = won
page-bracket-through = Straight through

page-person-practice = Practice rating
page-person-match = Match rating
page-person-place = { $place } of { $of }
page-person-arguments = Arguments
page-person-counted = of which { $counted } counted
page-person-streak = Streak
page-person-days = { $days ->
    [one] one day
   *[other] { $days } days
}
page-person-longest = longest: { $days ->
    [one] one day
   *[other] { $days } days
}
page-person-sides = Sides argued
page-person-sides-note = Sides are mostly dealt by the bot, and say nothing of what anybody believes.
page-person-numbers = In numbers
page-criteria = The six criteria
page-ratings = Practice rating over time
page-person-best = An argument they chose to show
page-person-best-side = { $side }, { $total } points
page-role-debater = Debater
page-role-judge = Judge
page-came = { $place } of { $of }

page-files = This table as a file:

## Making things public, from the terminal.

cli-publish =
    Show what of a place is public; name things to make them public.

    WHAT is a kind of leaderboard (practice, tournament, improved, consistency, streak, judges, week, month, article, season), or claims, tournaments, debaters. At first nothing is public.
cli-publish-place = Name the place: a server's name, or what its pages are called; else this machine's terminals.
cli-publish-all = Set everything public.
cli-publish-nothing = Take back what is named; without a name, everything.
cli-web =
    Serve the result pages, for whoever opens them in a browser.

    Only what `{ $gadfly } publish` made public is on them.
cli-web-host = Serve at this address; 0.0.0.0 is every one that this machine has.
cli-web-port = Serve on this port.
cli-site =
    Write the result pages as files to FOLDER, for any host of plain files.

    Run it again to bring them up to date: pages that are not public any more are removed.

publish-nothing = { $place }: nothing is public.
publish-public = { $place }: anybody may see { $what }.
publish-slug = Its pages are at /{ $slug }/, once `{ $gadfly } web` serves them or `{ $gadfly } site FOLDER` writes them.
publish-terminal = This machine
web-serving = The result pages are at { $address } (Ctrl-C ends it).
site-progress = { $done } of { $of }
site-written = { $pages ->
    [one] One file is in { $folder }
   *[other] { $pages } files are in { $folder }
}: { $changed } new or changed, { $removed } removed.
mistake-place-unknown = No place goes by “{ $name }”, or several do. Use the name of a server, or what its pages are called.
mistake-publish-unknown = “{ $what }” cannot be made public. What can be: practice, tournament, improved, consistency, streak, judges, week, month, article, season, claims, tournaments, debaters.
mistake-publish-alone = Nobody else is here, so there is nothing to make public. Use it in a server.
mistake-site-not-ours = The file { $file } is there already, and no page of ours. Name another folder.
mistake-web-address = The address { $address } cannot be served at: { $why }. Choose another with --host or --port.
