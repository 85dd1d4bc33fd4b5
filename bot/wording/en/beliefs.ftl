## The belief check: how far somebody agrees with a claim, before they argue it and after.

command-beliefs = beliefs
command-beliefs-about = See how much minds moved here, and what you said yourself
command-claims-settings-belief-check = Whether debaters are asked how far they agree, before and after
settings-belief-on = Debaters may say how far they agree with a claim, before and after. `/beliefs` sums it up.
settings-belief-off = Nobody is asked how far they agree with a claim. `/claims settings belief_check: True` changes that.

button-belief-before = How far do you agree?
button-belief-after = And now: how far do you agree?

belief-form-title = How far do you agree?
belief-form-agrees = From 0 to 100
belief-form-hint = 0: not at all. 50: undecided. 100: wholly. Only you see it.

belief-private = Only you see this. The server learns how much minds moved in all, from ten people up.
belief-first = You said { $value } of 100.
belief-both-up = You said { $first } at first and { $last } now: you agree { $points ->
    [one] one point
   *[other] { $points } points
} more.
belief-both-down = You said { $first } at first and { $last } now: you agree { $points ->
    [one] one point
   *[other] { $points } points
} less.
belief-both-same = You said { $first } at first, and { $last } now too.

belief-title = How minds moved
belief-overall = Over all claims: { $moved }
    -# Told of { $step } people more at a time, so that nobody is known by it.
belief-moved-by = { $people } people, { $points ->
    [one] one point
   *[other] { $points } points
} of 100 on average.
belief-moved-towards = { $share } % came nearer to the side that they argued against.
belief-too-few = { $count ->
    [0] Nobody has
    [one] One person has
   *[other] { $count } people have
} said how far they agree both before and after an argument. How far they moved on average is shown from { $least } people up, and then for { $step } more at a time: with fewer, one person's mind could be guessed.
belief-own = What you said
belief-own-none = Nothing yet. Under a claim, tap **How far do you agree?** before you argue it.
belief-off = This server does not ask. Its organisers can have it do so: `/claims settings belief_check: True`.

mistake-belief-off = This server does not ask how far people agree. Its organisers can have it do so: `/claims settings belief_check: True`.
mistake-belief-number = That is no number from 0 to 100. Write how far you agree: 0 for not at all, 100 for wholly.
mistake-belief-kept = Your first answer on this claim stands, for you have given a second one since. The button after a spar changes that second one.
privacy-kept-beliefs = { $count ->
    [one] how far you agree with one claim
   *[other] how far you agree with { $count } claims
}
