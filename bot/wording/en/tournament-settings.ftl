## What an organiser decides about a tournament: what cannot be run, and how long it takes.

mistake-tournament-name-empty = That name shows nothing. Give one with a letter, a number or an emoji in it.
mistake-tournament-name-long = That name has { $characters } characters; the most is { $limit }. Shorten it.
mistake-tournament-number = { $what ->
    [live] A speech on a live clock cannot take { $number } minutes.
    [slow] A speech on a slow clock cannot take { $number } hours.
    [grace] The grace after a deadline cannot be { $number } minutes.
    [quiet] { $number } is no hour of the day.
    [votes] An audience cannot need { $number } votes to count.
    [team] A side cannot have { $number } debaters.
    [speeches] A side cannot give { $number } speeches.
    [rounds] A tournament cannot have { $number } rounds before the break.
    [silent] { $number } silent rounds do not fit.
    [reserves] A break cannot have { $number } reserves.
    [club] A break cannot be held to { $number } of one club.
    [categories] A tournament cannot have { $number } categories.
   *[other] { $number } does not fit.
} Give from { $least } to { $most }.
mistake-tournament-clock = A speech has one clock: give either minutes (live) or hours (slow).
mistake-tournament-quiet-always = Quiet hours from { $hour }:00 to { $hour }:00 would be the whole day. Leave one hour at least for debating.
mistake-tournament-shares = Who decides has to add up to 100, and none below 0: judge { $judge }, panel { $panel } and audience { $audience } make { $total }.
mistake-tournament-panel = A panel of { $size } can split evenly or is too large. Choose 1, 3 or 5.
mistake-tournament-break = A break to { $size } cannot be played. Give from { $least } to { NUMBER($limit, useGrouping: 0) }.
mistake-tournament-category-twice = There are two categories named “{ $name }”. Give each a name of its own.
mistake-tournament-precedence = Standings go by one to { $limit } keys, each of them once.
mistake-tournament-claims = A round cannot offer { $offered } claims. Choose 1, or 3 with a veto for each side.
mistake-tournament-team-speeches = In a team of { $size } each member gives one speech, so a side gives { $size }, not { $speeches }.
mistake-tournament-field = { $entrants ->
    [one] One entrant cannot be paired
   *[other] { $entrants } entrants cannot be paired
}: a tournament takes from { $least } to { NUMBER($limit, useGrouping: 0) }.
mistake-tournament-round-robin = With { $entrants } entrants everybody would meet everybody only after { $rounds } rounds. Choose Swiss rounds instead.

tournament-rounds = { $rounds ->
    [0] { $knockout ->
        [one] One knockout round
       *[other] { $knockout } knockout rounds
    }
    [one] One round{ $knockout ->
        [0] {""}
        [one] {" "}and a final
       *[other] {" "}and { $knockout } knockout rounds
    }
   *[other] { $rounds } rounds{ $knockout ->
        [0] {""}
        [one] {" "}and a final
       *[other] {" "}and { $knockout } knockout rounds
    }
}
tournament-lasts-minutes = { tournament-rounds }, about { $minutes } minutes.
tournament-lasts-hours = { tournament-rounds }, about { $hours } hours.
tournament-lasts-days = { tournament-rounds }, about { $days } days.

## Which claims a round gets.

round-claim-unfair = The claim “{ $claim }” has been easier on one side so far: { $side ->
    [for] For
   *[against] Against
} scores { $by } points more on the mean.
round-claim-known = { $count ->
    [one] In one match somebody has
   *[other] In { $count } matches somebody has
} argued “{ $claim }” on the same side within the last 30 days.
round-claim-used = “{ $claim }” was argued in an earlier round of this tournament.
round-claims-apart = { $count ->
    [one] One match gets another claim
   *[other] { $count } matches get other claims
}, because somebody there has argued the round’s on the same side within the last 30 days.
round-claims-known = { $count ->
    [one] In one match somebody has
   *[other] In { $count } matches somebody has
} argued the claim on the same side within the last 30 days; the library holds no other for them.
round-claims-few = The library holds fewer than three claims, so the round gets one, without vetoes.
mistake-veto-none = There is one claim only, so there is nothing to veto.
mistake-veto-other = “{ $claim }” is not among the claims of this match.
