## A spar in a terminal.

cli-spar =
    Practise against the bot: it takes the other side and argues back, three times.

    A spar that was left can be taken up again for seven days.
cli-spar-claim = Choose a claim by its id (see `{ $gadfly } claims list`) instead of the one that is due.
cli-spar-side = Choose the side to argue.
mistake-spar-needs-terminal = A spar is a conversation: it needs a terminal to type at. For one verdict, give an argument to `play`.

terminal-spar-welcome = You argue first; the bot takes the other side and answers three times. What you write stays on this machine.
terminal-spar-sends = You argue first; the bot takes the other side and answers three times. { $model } puts its points into words, and is sent what you write.
terminal-spar-open = You have an open spar { $side ->
    [for] FOR
   *[against] AGAINST
} this claim, with { $left ->
    [one] one exchange
   *[other] { $left } exchanges
} to go. Go on with it?
terminal-spar-opening = { $side ->
    [for] You argue FOR it. Write your first argument:
   *[against] You argue AGAINST it. Write your first argument:
}
terminal-spar-kept = It is kept for seven days. To go on with it:
terminal-spar-goodbye = Goodbye. `{ $gadfly } spar` brings you back.
terminal-spar-step-how = An empty line ends each part. Ctrl-C leaves and keeps what you wrote.
terminal-spar-nothing = Nothing was written; choose again how to answer.
terminal-spar-draft = What you had begun is there again.
terminal-spar-waits = Your words are saved, and the judge is busy. Enter looks again.
terminal-spar-help =
    The other side has said something. Meet it: say their point fairly, say what is against it, give a reason with something new in it, and what follows.
    In steps the four are asked one by one; freely is one text. Granting a good point is fair too, if you go on to what still stands and why it weighs more.
    Another point brings a different one instead, twice in an exchange.
    Points are for meeting what was said, not for length. The totals come at the end, when all is weighed together.
terminal-key-spar = spar
terminal-key-steps = in steps
terminal-key-free = freely
terminal-key-concede = grant it and pivot
terminal-key-point = another point
terminal-key-look = look again
