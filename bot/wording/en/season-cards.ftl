## Seasons as they are held, in Discord and in the terminal. Descriptions of commands: at most 100
## characters; titles and labels of forms 45.

command-season = season
command-season-about = Hold seasons: a leaderboard of their own, with champions at the end
command-season-start = start
command-season-start-about = Start a season; for who manages the server or holds the organiser role
command-season-end = end
command-season-end-about = End the season that runs, and name its champions
command-season-list = list
command-season-list-about = See the seasons and their champions

form-title-season = Start a season
form-season-name = Its name
form-season-name-hint = Such as “Spring 2027”
form-season-ends = Its last day
form-season-ends-hint = As year-month-day, such as 2027-03-31 (UTC). Leave it empty to end it yourself.

season-started = ## { $name } has begun
season-start-about = Its board ranks those who argue from now on. Everybody keeps their rating, but at first it moves more freely again.
season-until = It ends { $when }.
season-open = It runs until an organiser ends it.
season-ask-end = End **{ $name }** now? Its board stays as it is at this moment, and whoever is ahead is champion. This cannot be taken back.
season-over = ## { $name } is over
season-champions = { $count ->
    [one] 🏆 Champion: { $names }
   *[other] 🏆 Champions, level with each other: { $names }
}
season-no-champions = Nobody argued in it, so it has no champion.
season-debaters = { $debaters ->
    [0] nobody in it
    [one] one debater
   *[other] { $debaters } debaters
}
season-list-title = Seasons
season-list-none = No season has been held here yet.
season-list-how = Whoever manages the server, or holds the organiser role, starts one with /season start.
season-line = **{ $number }. { $name }** · { $state ->
    [over] { $starts } – { $ends }
    [until] since { $starts }, until { $ends }
   *[open] since { $starts }
}
season-kept = It goes on.
button-end-season = End the season
button-keep-season = Let it go on
button-season-board = See its leaderboard

mistake-server-organisers-only = Only somebody who manages this server, or holds the organiser role that /claims settings names, can do that.
mistake-season-day = “{ $typed }” is not a day as year-month-day, such as 2027-03-31. Write it so, or leave it empty.

cli-season = Hold seasons: start, end and list them.
cli-season-start = Start a season on this machine.
cli-season-start-ends = Set its last day (YYYY-MM-DD, UTC).
cli-season-end = End the season that runs, and name its champions.
cli-season-end-yes = End it without asking.
cli-season-list = List the seasons, the latest first.
terminal-season-started = { $name } has begun. `{ $gadfly } leaderboard --board season` shows who is ahead.
terminal-season-ask = End { $name } now? Its board stays as it is, and this cannot be taken back. y or n (Enter: n)
terminal-season-kept = { $name } goes on.
terminal-season-over = { $name } is over.
terminal-season-champions-are = { $count ->
    [0] Nobody argued in it, so it has no champion.
    [one] Champion: { $names }
   *[other] Champions, level with each other: { $names }
}
terminal-season-none-yet = No season has been held here yet. `{ $gadfly } season start NAME` starts one.
terminal-season-number = #
terminal-season-name = Name
terminal-season-starts = Start
terminal-season-ends = End
terminal-season-debaters = Debaters
terminal-season-champions = Champions
terminal-season-runs = runs
