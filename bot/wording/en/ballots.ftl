## Ballots: what has to be right about one.

mistake-ballot-points = { $side ->
    [for] For
   *[against] Against
} cannot have { $points } points. Give from { $least } to { $limit }, in steps of a half.
mistake-ballot-low = You gave the match to { $winner ->
    [for] For
   *[against] Against
} with { $points } points, and the other side { $other }. Here the winner has at least as many points: change the winner or the points.
mistake-ballot-low-unsaid = You gave the match to { $winner ->
    [for] For
   *[against] Against
} with { $points } points, and the other side { $other }. If that is meant, say that it is a low-point win; else change the winner or the points.
mistake-ballot-reason-short = { $words ->
    [0] Give a reason
    [one] One word is too short a reason
   *[other] { $words } words are too short a reason
}: say in at least { $needed } words what decided, so that both sides learn from it.
mistake-ballot-reason-long = The reason has { $characters } characters; the most is { $limit }. Cut it down and send it again.
mistake-ballot-two-people = A ballot is confirmed by somebody else than its judge. Ask another judge or the organiser.

## What a match waits for.

undecided-judge = The judge has not read every speech yet.
undecided-ballots = { $came } of { $expected } ballots are in. The organiser can remind the others, or go on without them.
undecided-even = The match stands even, so one more judge is called in.
undecided-tie = The match stands even to the last point. The organiser decides it.
undecided-nobody = Nobody has decided this match: no ballots, or too few votes. The organiser decides it.

## How a match was decided, beside who gave it to whom.

decided-few-votes = { $votes ->
    [0] Nobody of the audience voted
    [one] One vote of the audience came
   *[other] { $votes } votes of the audience came
}, and { $needed } are needed, so its share went to the others.
decided-no-panel = No ballot came from the panel, so its share went to the others.
decided-by-extra = It stood even; the extra judge decided.
decided-by-total = It stood even; the higher total decided.
decided-by-organiser = It stood even; the organiser decided.
decided-drawn = It stood even: a draw, and half a point for each side.
decided-low-points = The winner has fewer speaker points than the other side; that is meant.

part-judge = The judge
part-panel = The panel
part-audience = The audience

## Who judges which room.

allocation-empty = { $count ->
    [one] Room { $rooms } has no judge
   *[other] Rooms { $rooms } have no judge
}: nobody may judge there. Invite another judge, or let the judge and the audience decide.
allocation-doubled = There are too few judges: { $count ->
    [one] one has more than one room
   *[other] { $count } have more than one room
}, { $most } at the most.
allocation-small = { $count ->
    [one] One room has
   *[other] { $count } rooms have
} fewer judges than the { $size } of a full panel.
allocation-owing = { $count ->
    [one] One judge is left out, who still owes a ballot
   *[other] { $count } judges are left out, who still owe a ballot
}.

conflict-oneself = They take part in this match.
conflict-club = They are of the same club as one of the sides.
conflict-named = A conflict with one of the sides is named.
