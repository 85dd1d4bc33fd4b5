## Tournaments in Discord: commands, forms, buttons and cards of a tournament as a whole.
## Names: lower case, at most 32 characters; descriptions 100; buttons 80; titles and labels of forms 45.

command-tournament = tournament
command-tournament-about = Run a tournament, or take part in one
command-t-create = create
command-t-create-about = Set up a tournament that people sign up for
command-t-panel = panel
command-t-panel-about = Run a tournament: the next step, the draft, what is missing
command-t-panel-tournament = Which tournament; leave it out where only one is open
command-t-join = join
command-t-join-about = Sign up for a tournament
command-t-join-name = Your name in it, or the team's; leave it out for your own
command-t-join-club = Your club or school, which is not drawn against itself if it can be helped
command-t-join-tournament = Which tournament; leave it out where only one is open
command-t-judge = judge
command-t-judge-about = Offer to judge, or have somebody judge
command-t-judge-club = The judge's club, whose matches they are not given
command-t-judge-trainee = Ballots are kept and not counted
command-t-judge-person = For organisers: who is to judge
command-t-judge-tournament = Which tournament; leave it out where only one is open
command-t-conflict = conflict
command-t-conflict-about = Say whom you must not judge, or look at it and take it back
command-t-conflict-entry = Whom: type part of a name; leave it out to see whom you named
command-t-conflict-person = For organisers: which judge this is about
command-t-conflict-tournament = Which tournament; leave it out where only one is open
command-t-draw = draw
command-t-draw-about = See who meets whom
command-t-draw-round = Which round; leave it out for the latest
command-t-draw-tournament = Which tournament; leave it out where only one is open
command-t-standings = standings
command-t-standings-about = See who stands where, and by which numbers
command-t-standings-tournament = Which tournament; leave it out where only one is open
command-t-bracket = bracket
command-t-bracket-about = See the bracket after the break
command-t-bracket-tournament = Which tournament; leave it out where only one is open
command-t-schedule = schedule
command-t-schedule-about = See the rounds so far, and when the next ones may be
command-t-schedule-tournament = Which tournament; leave it out where only one is open
command-t-list = list
command-t-list-about = See this server's tournaments
command-t-match = match
command-t-match-about = Look at a match: your own latest, or any room's
command-t-match-room = Which room of the draw
command-t-match-round = Which round; leave it out for the latest
command-t-match-tournament = Which tournament; leave it out where only one is open
command-t-why = why
command-t-why-about = See why two meet, and what else could have been
command-t-why-room = Which room of the draw; leave it out for your own match
command-t-why-round = Which round; leave it out for the latest
command-t-why-tournament = Which tournament; leave it out where only one is open
command-t-my-matches = my-matches
command-t-my-matches-about = See your own matches, and your page once it is over
command-t-my-matches-tournament = Only those of one tournament
command-t-import = import
command-t-import-about = For organisers: add entrants from a spreadsheet
command-t-import-file = A CSV file with a column "name"; leave it out to paste the lines
command-t-import-tournament = Which tournament; leave it out where only one is open
command-t-export = export
command-t-export-about = For organisers: get everything as files
command-t-export-tournament = Which tournament; leave it out where only one is open

form-title-t-create = A new tournament
form-title-t-rename = Another name
form-title-t-entry = { $team ->
    [yes] Your team
   *[no] Your entry
}
form-title-t-finer = Finer settings
form-title-t-drawing = Draw and break
form-t-method = Among equals, who meets whom?
form-t-pull-up = Where points are odd, who is pulled up?
form-t-club-cap = How many of one club may break?
form-title-t-sizes = Rounds and breaks
form-title-t-import = Add entrants
form-title-t-search = Search for an entry
form-t-wanted = Part of the name
form-t-wanted-hint = A few letters of the name, the club or a member, or the entry's number.
form-t-name = What is it called?
form-t-format = How do entries meet?
form-t-clock = How long does a speech take?
form-t-judging = Who decides a match?
form-t-entry-name = { $team ->
    [yes] The team's name
   *[no] The name in the tournament
}
form-t-mates = Who else is in it?
form-t-members = Who is it?
form-t-club = Club or school
form-t-club-hint = Two of one club are not drawn against each other if it can be helped.
form-t-breaks = Breaks, and how many go on
form-t-breaks-hint = Such as “open 8, novice 4”. Leave it empty for no break.
form-t-quiet = Quiet hours of slow clocks
form-t-quiet-hint = Such as “22-7”: hours that do not count. Leave it empty for none.
form-t-zone = Time zone of the quiet hours
form-t-zone-hint = A city, such as “Berlin”.
form-t-silent = Silent last rounds, and reserves of a break
form-t-silent-hint = Two numbers, such as “1 2”.
form-t-keys = What standings go by, in this order
form-t-keys-hint = One to eight of: points, speaks_average, strength_by_points, who_beat_whom, votes …
form-t-rounds = Rounds before the break
form-t-size = How many break: { $category }
form-t-csv = One line each, the first with the columns
form-t-csv-hint = Columns: name, club, categories, rating, member. Only “name” is needed.

button-t-panel = Organiser's panel
button-t-draw = Draw
button-t-standings = Standings
button-t-bracket = Bracket
button-t-mine = My matches
button-t-open = Post the sign-up card here
button-t-more = Finer settings
button-t-drawing = Draw and break
button-t-swiss = Swiss rounds instead
button-t-large = Draw all { $rounds } rounds
button-t-join = Join
button-t-leave = Leave
button-t-own = My entry
button-t-judge = Judges
button-t-here = I am here
button-t-rename = Change it
button-t-i-judge = I will judge
button-t-conflicts = Whom I must not judge
button-t-judge-out = Take off the list
button-t-search = 🔎 Search
button-t-i-learn = I judge as a trainee
button-t-stop-judging = Stop judging
button-t-match = The match
button-t-why = Why these two?
button-t-manage = Rule on it
button-t-page = My page: { $tournament }
button-t-next = { $action ->
    [open_check_in] Open check-in
    [draft] Draw round { $round }
    [release] Release the draw
    [close] Close the round
    [break] Make the break
   *[finish] Finish, and name the champion
}
button-t-resume = Resume
button-t-redraw = Draw again
button-t-undo = Undo
button-t-refresh = Refresh
button-t-swap = Swap two
button-t-lock = Lock a pair
button-t-turn = Turn sides
button-t-bye = Move the bye
button-t-field = Entries
button-t-anyway = Draw without those places
button-t-sure-undo = Undo it
button-t-sure-cancel = Call it off

tournament-former = a former debater
tournament-bye = bye
tournament-alone = alone
tournament-menu-match = { $room }. { $one } – { $other }
tournament-menu-alone = { $room }. { $name }
tournament-outcome = { $how ->
    [walkover] { $name } won by a walkover
    [double_forfeit] Nobody came: a loss for both
    [postponed] Postponed
    [drawn] A draw
    [drawn_scored] A draw, { $own } to { $other }
    [alone] { $own } points
    [scored] { $name } won, { $own } to { $other }
    [fewer] { $name } won with fewer points, { $own } to { $other }
   *[decided] { $name } won
}

## The settings, and what they mean.

t-created = It is set up. Change what you like; then post the sign-up card where the tournament is to be.
t-open-how = Go to the channel first: the matches are argued there.
t-opened = The sign-up card comes in { $channel } in a moment. People join there; the rest is done from here.
t-choose = { $name ->
    [format] How entries meet
    [sides] Debaters and speeches of a side
    [clock] The time for a speech
    [rounds] Rounds before the break
    [break] Who goes on after them
    [judging] Who decides a match
   *[claims] Claims for a match
}
t-choose-flags = Tick what you want
t-format-swiss = Swiss rounds
t-format-round-robin = Everybody meets everybody
t-format-elimination = Knockout from the start
t-format-open-floor = Open floor
t-format-about = { $format ->
    [swiss] Equals meet equals each round; a knockout can follow
    [round_robin] For eight or fewer
    [elimination] Who loses is out
   *[open_floor] All argue the same claims; the best total wins
}
t-sides = { $size ->
    [1] { $speeches ->
        [1] One debater a side, one speech
       *[other] One debater a side, { $speeches } speeches
    }
   *[other] Teams of { $size }, a speech each
}
t-clock-live = { $number ->
    [one] One minute a speech
   *[other] { $number } minutes a speech
}
t-clock-slow = { $number ->
    [one] One hour a speech
   *[other] { $number } hours a speech
}
t-rounds = { $number ->
    [0] As many rounds as the field needs
    [one] One round
   *[other] { $number } rounds
}
t-break = { $number ->
    [-1] A break with categories of your own
    [0] No break: the standings decide
    [2] The best two meet in a final
   *[other] The best { $number } go on to a knockout
}
t-judging-judge = Gadfly's judge decides
t-judging-panel-1 = One person judges
t-judging-panel-3 = A panel of three judges
t-judging-panel-5 = A panel of five judges
t-judging-both = Half Gadfly's judge, half one person
t-judging-audience = Half Gadfly's judge, half the audience
t-judging-all = Judge 40, one person 40, audience 20
t-judging-own = A weighting of your own
t-claims-1 = One claim for a match
t-claims-3 = Three claims, and each side strikes one
t-flag-check-in = Check-in before the first round
t-flag-pings = Ping the two when their match opens
t-flag-appeals = Results can be appealed against
t-flag-two-people = A second person confirms each ballot
t-flag-silent = The last round is silent until it is over
t-flag-rating = Draw round 1 by rating instead of by lot
t-flag-bracket = Prefer equal points to avoiding rematches
t-flag-cut = Equals at the cut: the organiser chooses

t-means-lasts = With { $entrants } entrants: { $lasts }
t-means-format = { $format ->
    [swiss] Swiss rounds: whoever stands equal meets
    [round_robin] Everybody meets everybody
    [elimination] Knockout: who loses is out
   *[open_floor] Open floor: all argue the same claims, and the best total wins
}{ $size ->
    [1] .
   *[other] , in teams of { $size }.
}
t-means-speeches = { $speeches ->
    [one] One speech a side
   *[other] { $speeches } speeches a side
}, { $clock ->
    [live] { $number ->
        [one] one minute each
       *[other] { $number } minutes each
    }
   *[slow] { $number ->
        [one] one hour each
       *[other] { $number } hours each
    }
}{ $quiet ->
    [yes] , hours from { $start }:00 to { $end }:00 ({ $zone }) not counted
   *[no] {""}
}.
t-means-decides = { $who ->
    [judge] Gadfly's judge decides.
    [panel] { $size ->
        [1] One person decides.
       *[other] A panel of { $size } decides.
    }
   *[audience] The audience decides.
}
t-means-share = { $who ->
    [judge] Gadfly's judge { $share }%
    [panel] { $size ->
        [1] a person { $share }%
       *[other] a panel of { $size } { $share }%
    }
   *[audience] the audience { $share }%
}
t-means-shares = A match is decided by { $shares }.
t-means-break = { $name } { $size }
t-means-breaks = Break: { $breaks }.
t-means-club = { $cap ->
    [one] At most one of a club breaks.
   *[other] At most { $cap } of a club break.
}
t-means-method = { $method ->
    [fold] Among equals the first meets the last (1 with 10 of 10).
    [adjacent] Among equals neighbours meet (1 with 2).
    [random] Among equals the lot decides who meets.
   *[slide] Among equals the first meets the first of the lower half (1 with 6 of 10).
}
t-method = { $method ->
    [fold] First with last: 1 with 10 of 10
    [adjacent] Neighbours: 1 with 2
    [random] By lot
   *[slide] Upper half with lower half: 1 with 6 of 10
}
t-pull-up = { $pull ->
    [top] The first of the bracket below
    [middle] The middle one of the bracket below
    [bottom] The last of the bracket below
   *[method] Whom the first of that bracket would meet
}
t-means-pull-up = Where somebody has nobody of equal points to meet, { $pull ->
    [top] the first
    [middle] the middle one
   *[bottom] the last
} of the bracket below is pulled up.
t-club-cap = { $cap ->
    [0] As many as are good enough
    [one] One of each club
   *[other] At most { $cap } of each club
}
t-robin-few = -# “Everybody meets everybody” is offered to { $most } entrants or fewer, or where as many rounds are set as it takes: with { $entrants } it takes { $rounds }.
t-robin-large = ⚠️ There are { $entrants } entrants now, so until everybody has met everybody it takes { $rounds } rounds. { $fits ->
    [yes] Draw them all, or change to Swiss rounds, which find the best in { $swiss }.
   *[no] No tournament here is that long. Change to Swiss rounds, which find the best in { $swiss }.
}
t-swiss-now = It has Swiss rounds now: { $rounds } for { $entrants } entrants.
mistake-format-unoffered = “Everybody meets everybody” is offered to { $most } entrants or fewer. With { $entrants } it would take { $rounds } rounds; set that many rounds first if you want it so.
t-means-vetoes = Each match is offered three claims, and each side strikes one.
t-means-silent = { $rounds ->
    [one] The last round is silent until it is all over.
   *[other] The last { $rounds } rounds are silent until it is all over.
}

mistake-not-a-number = “{ $typed }” is not a number. Write one in figures, such as “8”.
mistake-finer-breaks = “{ $part }” is no break. Write a category and how many of it go on, such as “open 8, novice 4”.
mistake-finer-quiet = “{ $part }” are no quiet hours. Write two hours of the day, such as “22-7”.
mistake-finer-silent = “{ $part }” is not two numbers. Write how many last rounds are silent and how many reserves a break has, such as “1 2”.
mistake-finer-key = Standings cannot go by “{ $part }”. They can go by: { $known }.

## Signing up.

t-count = { $stage ->
    [sign_up] **Sign-up is open.** { $entrants ->
        [0] Nobody has joined yet.
        [one] One has joined.
       *[other] { $entrants } have joined.
    }
    [check_in] **Check-in: tap “I am here”.** { $there } of { $entrants } are there.
    [drawing] **Round { $round } is being drawn.**
    [running] **Round { $round } is on.**
    [between] **Round { $round } is over.**
    [breaking] **The break is made.**
    [finished] **It is over.**
   *[cancelled] **It was called off.**
}
t-count-judges = { $judges ->
    [0] Nobody judges yet.
    [one] One judge.
   *[other] { $judges } judges.
}
t-paused = ⏸️ Paused: all clocks stand still.
t-no-channel = ⚠️ It has no channel yet, so nothing of it can be shown.
t-joined = You are in “{ $tournament }”.
t-is-there = Noted: you are there.
t-entry-team = In it: { $members }
t-entry-short = { $missing ->
    [one] One is still missing: tap “Change it”.
   *[other] { $missing } are still missing: tap “Change it”.
}
t-entry-club = Club: { $club }
t-entry-there = You are there.
t-entry-withdrawn = Withdrawn. Ask an organiser to come back.
t-choose-category = Where else you may break
t-field-title = { $tournament }: who takes part
t-nobody = Nobody yet.
t-field-line = { $number }. { $name }{ $people ->
    [none] {""}
    [nobody] {" "}· nobody in it yet
   *[other] {" "}· { $people }
}{ $club ->
    [none] {""}
   *[other] {" "}· { $club }
}{ $there ->
    [withdrawn] {" "}· withdrawn
    [there] {" "}· ✓ there
   *[other] {""}
}
t-judges-title = { $tournament }: who judges
t-judges-none = Nobody yet.
t-judges-unneeded = As the settings are, no people judge here.
t-judge-line = - { $name }{ $club ->
    [none] {""}
   *[other] {" "}· { $club }
}{ $level ->
    [trainee] {" "}· trainee
    [new] {" "}· new to judging
    [experienced] {" "}· experienced
   *[none] {""}
}
t-judge-removed = They judge no more. Matches that they were given they still have.
t-judge-unnamed = A judge whose account ends in …{ $account }
t-judge-club = Club: { $club }
t-judge-level = { $level ->
    [trainee] **Trainee**: ballots are kept, and do not count.
    [new] **New to judging** (skill { $skill } of 10): gets the matches on which least hangs.
    [experienced] **Experienced** (skill { $skill } of 10): gets the matches on which most hangs.
   *[usual] **Judge** (skill { $skill } of 10)
}
t-level = { $level ->
    [trainee] Trainee: ballots do not count
    [new] New to judging
    [experienced] Experienced
   *[usual] Judge
}
t-choose-judge = Look at a judge's card
t-choose-level = How good they are
t-choose-barred = Add an entry not to judge …
t-choose-freed = Take one back …
t-conflicts-title = Whom you do not judge
t-conflicts = { $whose ->
    [own] You are not given matches of:
   *[other] Not given matches of:
} { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
t-conflicts-none = { $whose ->
    [own] Nobody so far. Your own club and your own matches are left out anyway.
   *[other] May judge everybody but their own club and their own matches.
}
t-conflicts-secret = Only you and the organisers see this. It counts for matches given out from now on.
t-barred = { $barred ->
    [yes] Noted: no matches of { $name } from now on.
   *[no] Taken back: matches of { $name } may come again.
}
t-judge-in = Thank you: noted as a judge.
t-judge-out = You judge no more.
t-list-title = This server's tournaments
t-list-none = There has been none here. `/tournament create` sets one up.
t-list-line = - **{ $name }** · { $stage }
t-choose-tournament = Look at one

## The draw.

t-round = { $stage ->
    [round] Round { $round }
    [knockout] Knockout, round { $round }
   *[named] { $named }
}
t-draw-title = { $tournament } · { $stage ->
    [round] round { $round }
    [knockout] knockout, round { $round }
   *[named] { $named }
}
t-draw-claim = **{ $claim }**
t-draw-claims = { $claims ->
    [one] One claim is argued.
   *[other] { $claims } claims are argued; each match shows its own.
}
t-draw-how = For first, against second.
t-draw-through = { $count ->
    [one] { $names } goes straight through.
   *[other] { $names } go straight through.
}
t-room = **{ $room }.** { $on_for } – { $on_against }
t-room-bye = **{ $room }.** { $name } rests, with a point (bye)
t-room-floor = **{ $room }.** { $name }
t-room-locked = { $room } 🔒 locked
t-choose-match = Look at a match

## Standings, bracket, schedule.

t-standings-title = { $tournament }: standings
t-standings-after = After { $rounds ->
    [0] no round
    [one] one round
   *[other] { $rounds } rounds
}{ $broken ->
    [yes] {""}, before the break
   *[no] {""}
}
t-standings-none = Nobody is in it yet.
t-standings-line = **{ $rank }** { $life ->
    [none] {""}
   *[other] { $life }{" "}
}{ $name }{ $first ->
    [none] {""}
   *[other] {" "}· **{ $first }**
}
t-standings-own = **You:** { $line }
t-standings-floor = By the best total over the same claims.
t-bracket-title = { $category ->
    [open] The bracket
   *[other] The bracket: { $category }
}
t-bracket-won = {" "}✓
t-bracket-meeting = Room { $room }: { $decided ->
    [yes] { $one } – { $other }, and { $winner } goes on
    [final] { $one } – { $other }, and { $winner } wins
   *[no] { $one } – { $other }
}
t-break-heading = The break
t-break-passed = { $count ->
    [one] { $names } stood higher, but the club had all the places that one club may have.
   *[other] { $names } stood higher, but their clubs had all the places that one club may have.
}
t-break-title = { $category ->
    [open] Open
   *[other] { $category }
}
t-schedule-title = { $tournament }: schedule
t-schedule-none = Nothing is planned yet. Once people have joined, the rounds show here.
t-schedule-row = - **{ $knockout ->
    [yes] Knockout, round { $number }
   *[no] Round { $number }
}** · { $state ->
    [released] { $decided } of { $matches } decided{ $ends ->
        [none] {""}
       *[other] , over about { $ends }
    }
    [done] over
   *[coming] { $starts ->
        [none] to come
       *[other] from about { $starts }
    }
}

## Matches.

t-meeting = { $one } – { $other }
t-match-where = { $tournament } · round { $round } · room { $room }
t-match-bye = A round of rest, with a point.
t-match-spoken = Your { $speech ->
    [opening] opening
    [rebuttal] rebuttal
    [closing] closing
   *[only] speech
} is in. Both sides' are shown as soon as the other's is in too, or its time is over.
t-match-mates = This speech is for another of your team.
t-match-thread = It is argued in { $thread }
t-match-ruling = The organiser: { $reason }
t-match-changed = The result was changed; this is version { $versions }.
t-mine-title = Your matches
t-mine-none = You have had none here yet. Join a tournament, and wait for its draw.
t-mine-line = - Round { $round }: { $meeting }{ $thread ->
    [none] {""}
   *[other] {" "}· { $thread }
}
t-mine-menu = Round { $round }: { $names }
t-why-none = Nothing was kept of how this came about.
mistake-room-unknown = There is no room { $room } in that round; its rooms go from 1 to { $rooms }.
mistake-no-own-match = You have no match there. Say which room you mean.
t-page-title = What you take home from { $tournament }
t-page-none = You argued no match in it.
t-page-match = - Round { $round }, { $side ->
    [for] for
   *[against] against
}{ $opponent ->
    [none] {""}
   *[other] {" "}– { $opponent }
}: { $how ->
    [bye] bye
    [walkover] { $came ->
        [won] a walkover
       *[lost] lost by a walkover
    }
    [double_forfeit] nobody came
    [postponed] postponed
   *[decided] { $came ->
        [won] won
        [lost] lost
       *[drawn] no winner
    }
}{ $totals ->
    [none] {""}
   *[other] {" "}· judged { $totals }
}
t-page-moved = **{ $criterion }** went { $way ->
    [up] up
   *[down] down
} most from your first speech to your last: by { $by } of 4.
t-page-drill = **Practise next: { $criterion }** (your mean { $mean } of 4)

## The organiser's panel.

t-draft-how = A draft: only organisers see it until you release it.
t-draft-claims = { $count ->
    [0] {""}
    [one] All argue: { $claims }
   *[other] Each match is offered: { $claims }
}
t-draft-through = { $count ->
    [one] { $names } goes straight through.
   *[other] { $count } go straight through: { $names }
}
t-problem = ⚠️ { $says }
t-more-problems = ⚠️ { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
t-no-problems = ✓ Nothing is wrong with it.
t-missing = **{ $come } of { $of } results are in.** Missing:
t-missing-match = - Room { $room }: { $one }{ $other ->
    [none] {""}
   *[other] {" "}– { $other }
} · { $state ->
    [judging] being judged
    [waiting] not begun
   *[open] being argued
}{ $thread ->
    [none] {""}
   *[other] {" "}· { $thread }
}
t-more-missing = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
t-short = ⚠️ { $size ->
    [1] { $count ->
        [one] Nobody has taken the place of { $names } yet
       *[other] Nobody has taken the places of { $names } yet
    }
   *[other] { $count ->
        [one] A team lacks members: { $names }
       *[other] Teams lack members: { $names }
    }
}{ $more ->
    [0] .
   *[other] , and { $more } more.
}
t-undoes = Undo takes back: { $action ->
    [open_check_in] opening check-in
    [draft] drawing the round
    [edit] the last change of the draft
    [release] releasing the round
    [close] closing the round
    [break] making the break
    [reserve] calling in a reserve
    [finish] finishing
   *[cancel] calling it off
}{ $speeches ->
    [0] {""}
    [one] {" "}(one speech would no longer count)
   *[other] {" "}({ $speeches } speeches would no longer count)
}.
t-sure-undo = Take the round of **{ $tournament }** back? { $speeches ->
    [0] No speech
    [one] One speech
   *[other] { $speeches } speeches
} and { $results ->
    [0] no result
    [one] one result
   *[other] { $results } results
} would no longer count. They are kept, and the round comes back as a draft.
t-sure-cancel = Call **{ $tournament }** off? Nothing is lost, and Undo takes it up again.
t-choose-more = Something else …
t-more = { $what ->
    [claims] Choose what is argued
    [add] Put an entry in
    [withdraw] Withdraw an entry
    [come_back] Let an entry come back
    [late] Note that an entry is there
    [apart] Keep two entries apart, or let them meet again
    [reserve] Call in a reserve for an entry
    [judges] Judges: who, how good, whom they must not judge
    [settings] Change the settings
    [sizes] Change the rounds, or who breaks
    [rename] Rename the tournament
    [import] Add entrants from a spreadsheet
    [export] Get everything as files
    [move] Go on in this channel
    [pause] Pause: stop all clocks
   *[cancel] Call the tournament off
}
t-choose-entry = Choose an entry
t-ask = { $what ->
    [withdraw] Who withdraws?
    [come_back] Who comes back?
    [late] Who is there after all?
    [reserve] For whom is a reserve to be called in?
   *[apart] { $name ->
        [none] Who is to be kept apart from somebody?
       *[other] From whom is { $name } to be kept apart?
    }
}
t-found = { $count ->
    [0] Nothing is found by “{ $typed }”. Try fewer letters, or another part of the name.
    [one] One is found by “{ $typed }”.
   *[other] { $count } are found by “{ $typed }”.
}
t-found-more = The first { $shown } are offered; more letters find fewer.
t-apart-now = Kept apart now
t-apart-pair = - { $one } – { $other }
t-apart-more = { $count ->
    [one] … and one pair more: choose one of the two above to see it.
   *[other] … and { $count } pairs more: choose one of the two above to see them.
}
t-choose-meet = Let two meet again …
t-ask-claims = { $count ->
    [one] What is the round to argue?
   *[other] Which { $count } claims is the round to offer?
}
t-ask-nobody = There is nothing to choose from.
t-edit = { $what ->
    [lock] Which pair is to stay as it is when you draw again? Choose a locked one to let it go.
    [turn] Which two are to change sides?
    [bye] Who is to rest?
   *[swap] { $name ->
        [none] Who is to change places?
       *[other] With whom is { $name } to change places?
    }
}
t-edited = { $what ->
    [lock] Done.
    [turn] They have changed sides.
    [bye] The bye is moved.
    [claims] The claim is chosen, and stays when you draw again.
   *[swap] They have changed places.
}
t-redrawn = Drawn again. What is locked stayed as it was.
t-draft-changed = The draft is another by now, so choose again.
t-done = { $action ->
    [open_check_in] Check-in is open; the card asks everybody to say that they are there.
    [release] Released. The draw and the matches appear in the channel in a moment.
    [close] The round is over. Its results stand as they are.
    [break] The break is made, and announced in the channel.
    [finish] It is over. The champion is named in the channel.
    [resume] The clocks run again, with the time given back.
   *[cancel] It is called off. Undo takes it up again.
}
t-undone = { $action ->
    [open_check_in] Undone: sign-up is open again.
    [draft] Undone: the draft is gone.
    [edit] Undone: the draft is as it was before.
    [release] Undone: the round is a draft again.
    [close] Undone: the round is on again.
    [break] Undone: the break is taken back.
    [reserve] Undone: the reserve waits again.
    [finish] Undone: the tournament goes on.
   *[cancel] Undone: the tournament goes on.
}
t-acted = { $what ->
    [add] { $name } is in.
    [withdraw] { $name } has withdrawn. “Let an entry come back” takes that back.
    [come_back] { $name } is back, from the next draw on.
    [late] { $name } is there.
    [reserve] The first reserve is called in for { $name }.
    [meet] { $name } and { $other } may meet again.
   *[apart] { $name } is kept apart from { $other } before the break. Nobody else sees that.
}

## Files, and what the channel is told.

t-imported = { $added ->
    [0] Nobody was added to { $tournament }.
    [one] One entry was added to { $tournament }.
   *[other] { $added } entries were added to { $tournament }.
}
t-imported-there = { $there ->
    [one] One was in already, and stays as it is.
   *[other] { $there } were in already, and stay as they are.
}
t-imported-ignored = Columns that mean nothing here: { $columns }.
t-imported-join = Whoever joins with `/tournament join` and one of these names takes that place.
t-import-problems = { $count ->
    [one] One thing in it is wrong, so nobody was added:
   *[other] { $count } things in it are wrong, so nobody was added:
}
t-import-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
t-exported = { $tournament } in { $files ->
    [one] one file
   *[other] { $files } files
}: everything as JSON, and tables that spreadsheets open.
t-round-done = { $knockout ->
    [yes] Knockout, round { $round } of { $tournament }, is over
   *[no] Round { $round } of { $tournament } is over
}
t-round-withdrawn = Round { $round } of **{ $tournament }** is taken back and does not count. A new draw comes.
t-finished = { $tournament } is over
t-finished-before = How they stood before the break:
t-finished-page = “My matches” has a page for each debater: every match, what moved, and one drill.
t-champion = { $of ->
    [1] 🏆 **{ $name }** wins.
   *[other] 🏆 **{ $name }** wins ({ $category }).
}
t-winners = { $count ->
    [one] 🏆 **{ $names }** wins.
   *[other] 🏆 **{ $names }** share the first place.
}
t-cancelled = **{ $tournament }** was called off. Everything so far is kept.

## Who organises.

settings-organiser-role = Whoever has the role { $role } runs tournaments, beside those who manage the server.
settings-no-organiser-role = Those who manage the server run its tournaments. Set `organiser_role` to let others.
settings-organiser-role-gone = ⚠️ The role for running tournaments is gone. Set `organiser_role` anew; until then those who manage the server run them.
button-no-organiser-role = No role for tournaments
mistake-role-everyone = That would let everybody run tournaments. Choose a role that only organisers have.
