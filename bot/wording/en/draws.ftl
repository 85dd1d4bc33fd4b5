## Why a round cannot be drawn, and why a draft cannot be edited so.

mistake-draw-no-state = This is not the state of a round. It is a JSON object with “entries”; `gadfly tournament pair --help` shows one.
mistake-draw-field = { $problem ->
    [missing] “{ $field }” is missing.
    [unknown] “{ $field }” is not part of the state of a round.
    [many] “{ $field }” has too many; a round has { $limit } entries at most.
   *[other] “{ $field }” does not have a value that fits there.
}
mistake-draw-points = { $entry } has { $points } points. Points can be halves, and as fine as a thousandth, but not finer.
mistake-draw-entry-twice = { $entry } is named twice. Every entry takes part once.
mistake-draw-met-itself = { $entry } is said to have met itself.
mistake-draw-itself = { $entry } is put together with itself.
mistake-draw-unknown = { $entry } is not an entry of this round.
mistake-draw-locked-twice = { $entry } is locked more than once. Unlock one of the pairs, or the bye.
mistake-draw-no-bye = With { $entries } entries everybody is paired, and nobody rests.
mistake-draw-nobody = Nobody is left to be paired.
mistake-draw-one-left = Only { $entry } is left, so there is nobody to be paired with. The tournament is over.
mistake-draw-nobody-to-meet = { $entry } is kept apart from everybody else, so the round cannot be drawn. Allow one of the pairs.
mistake-draw-kept-apart = The round cannot be drawn: { $pairs ->
    [one] one pair is kept apart
   *[other] { $pairs } pairs are kept apart
}, and { $entry } alone from { $others } others. Allow some of them.
mistake-draw-too-wide = The points in this round are too far apart, and too fine, to be weighed against each other.
mistake-draw-rests = { $entry } rests in this round, and meets nobody.
mistake-draft-same-pair = { $entry } and { $other } are in the same pair. Change their sides instead.
mistake-draft-locked = { $entry } is locked. Unlock the pair first.
mistake-draft-broken = { $entry } is not in the draft exactly once, or is where it may not be. Mend that first.

## Why two meet.

draw-why-bracket = Both have { NUMBER($points, maximumFractionDigits: 3) } { $points ->
    [one] point
   *[other] points
}.
draw-why-pulled-up = { $entry } is pulled up to those with { NUMBER($points, maximumFractionDigits: 3) } { $points ->
    [one] point
   *[other] points
}, having { NUMBER($gap, maximumFractionDigits: 3) } fewer.
draw-why-rule = { $rule ->
    [ideal] They are each other’s opponents by the order inside their bracket.
    [lock] The organiser put them together.
    [float] { $entry } has nobody left among its equals, as their number is odd.
    [meetings] { $entry } has met { $ideal } before, who would have been next in order.
    [squared_gap] { $ideal }, who would have been next in order, is further away in points.
    [same_club] { $entry } and { $ideal }, who would have been next in order, are of one club.
    [side] { $entry } and { $ideal }, who would have been next in order, need the same side.
    [third] Against { $ideal }, who would have been next in order, somebody would have argued a side for the third time in a row.
   *[others] { $ideal }, who would have been next in order, is needed elsewhere for the best draw of all.
}
draw-why-side = { $rule ->
    [lock] The organiser chose the sides: { $for } for, { $against } against.
    [balance] { $for } argues for, having done so less often, compared with against, than { $against }.
    [rematch] { $for } argues for: the sides of their last meeting are changed.
    [last] { $for } argues for, { $against } against: not what they did last, as far as that goes.
    [run] { $for } argues for, { $against } against, which breaks the longer row of one side.
   *[coin] A toss by the draw’s seed put { $for } for and { $against } against.
}
draw-why-met = { $times ->
    [0] They have not met before.
    [one] They have met once before.
   *[other] They have met { $times } times before.
}
draw-why-locked = The pair is locked, so no other was looked for.
draw-why-only = No draw at all keeps the two apart.
draw-why-other = Without this pair, { $rests ->
    [for] { $for } would rest, and { $against } would meet { $againstmeets }
    [against] { $for } would meet { $formeets }, and { $against } would rest
   *[nobody] { $for } would meet { $formeets }, and { $against } would meet { $againstmeets }
}. That changes { $changed } { $changed ->
    [one] pair
   *[other] pairs
} and costs { $rule ->
    [meetings] { $more ->
        [one] one earlier meeting more
       *[other] { $more } earlier meetings more
    }
    [squared_gap] { NUMBER($more, maximumFractionDigits: 3) } more in squared gaps of points
    [same_club] { $more ->
        [one] one more pair of one club
       *[other] { $more } more pairs of one club
    }
    [side] { $more ->
        [one] one more clash of sides
       *[other] { $more } more clashes of sides
    }
   *[none] nothing but the order inside the brackets
}.

## What a draft breaks.

draw-violation = { $kind ->
    [unknown] { $entry } is not an entry of this round.
    [twice] { $entry } is drawn { $much } times.
    [missing] { $entry } is not drawn.
    [itself] { $entry } is drawn against itself.
    [never] { $entry } and { $other } are kept apart.
    [needless-bye] { $entry } rests, though everybody could be paired.
    [bye-again] { $entry } rests again, though others have had fewer byes.
    [rematch] { $entry } and { $other } have met { $much ->
        [one] once
       *[other] { $much } times
    } before.
    [gap] { $entry } and { $other } are { NUMBER($much, maximumFractionDigits: 3) } { $much ->
        [one] point
       *[other] points
    } apart.
    [club] { $entry } and { $other } are of one club.
    [side] { $entry } and { $other } need the same side.
   *[third] Between { $entry } and { $other }, somebody argues a side for the third time in a row.
}
