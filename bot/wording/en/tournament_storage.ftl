# What Gadfly keeps about a person who takes part in tournaments, and names that are taken.

privacy-kept-entry-members = { $count ->
    [one] that you entered one tournament
   *[other] that you entered { $count } tournaments
}
privacy-kept-tournament-judges = { $count ->
    [one] that you are a judge in one tournament
   *[other] that you are a judge in { $count } tournaments
}
privacy-kept-judge-conflicts = { $count ->
    [one] one entrant whom you are not to judge
   *[other] { $count } entrants whom you are not to judge
}
privacy-kept-match-judges = { $count ->
    [one] one match that you were given to judge
   *[other] { $count } matches that you were given to judge
}
privacy-kept-audience-votes = { $count ->
    [one] one vote on a match
   *[other] { $count } votes on matches
}
privacy-kept-speeches = { $count ->
    [one] one speech in a match
   *[other] { $count } speeches in matches
}
privacy-kept-speech-drafts = { $count ->
    [one] one speech that you began
   *[other] { $count } speeches that you began
}
privacy-kept-ballots = { $count ->
    [one] one ballot that you handed in
   *[other] { $count } ballots that you handed in
}
privacy-kept-appeals = { $count ->
    [one] one appeal of yours
   *[other] { $count } appeals of yours
}
privacy-kept-tournaments-created-by = { $count ->
    [one] that you created one tournament
   *[other] that you created { $count } tournaments
}
privacy-kept-tournament-steps-taken-by = { $count ->
    [one] one step that you took in a tournament
   *[other] { $count } steps that you took in tournaments
}
privacy-kept-match-results-decided-by = { $count ->
    [one] that you decided one match
   *[other] that you decided { $count } matches
}
privacy-kept-ballots-confirmed-by = { $count ->
    [one] that you confirmed one ballot
   *[other] that you confirmed { $count } ballots
}
privacy-kept-appeals-decided-by = { $count ->
    [one] that you answered one appeal
   *[other] that you answered { $count } appeals
}

## Names and members that are taken

mistake-tournament-name-taken = There is an open tournament called “{ $name }” here. Choose another name, or end that one first.
mistake-entry-name-taken = Somebody is signed up as “{ $name }” already. Choose another name.
mistake-debater-entered-already = One of these takes part already, in “{ $name }”. Each debater can be in one entry.
mistake-member-twice = The same person is named twice. Name each member of a team once.
