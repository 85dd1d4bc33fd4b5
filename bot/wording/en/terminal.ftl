## A practice session in a terminal.

terminal-welcome = Welcome, { $name }. Argue a claim, read what worked, change one thing, try again.
terminal-welcome-scores = Totals run from 50 to 100. What you write stays on this machine.
terminal-goodbye = Goodbye. `{ $gadfly } play` brings you back.
terminal-somebody = You

terminal-claim = Claim
terminal-ideas = { $side ->
    [for] Ideas for it
   *[against] Ideas against it
}
terminal-no-ideas = There are no ideas to start from for this claim. Ask yourself: who gains, who pays, and how do we know?

terminal-write = { $side ->
    [for] You argue FOR it. Write your argument:
   *[against] You argue AGAINST it. Write your argument:
}
terminal-write-how = An empty line ends it. Ctrl-C leaves and keeps what you wrote.
terminal-write-how-again = Your text comes line by line: Enter keeps a line; clear it to drop it. Then go on, and an empty line ends it. Ctrl-C leaves and keeps what you wrote.
terminal-unfinished = { $side ->
    [for] You have an unfinished argument for this claim. Continue it?
   *[against] You have an unfinished argument against this claim. Continue it?
}
terminal-which-side = That reads like an argument, and it is kept. Which side is it on?
terminal-go-on = Your text is kept; go on writing.
terminal-begun-kept = What you had begun is kept with that claim.
terminal-kept = Your text is kept. To go on with it:
terminal-argued = { $side ->
    [for] Argued for it.
   *[against] Argued against it.
}
terminal-judging = Judging …

terminal-repeat = You sent exactly this before, so it counts once. This is the verdict it got.
terminal-guard = Note
terminal-goal = Goal
terminal-keep = Keep
terminal-change = Change
terminal-task = Next
terminal-starter = Begin
terminal-score = { $score } of { $of }
terminal-waits = waits for the judge

terminal-key-for = for
terminal-key-against = against
terminal-key-surprise = surprise me
terminal-key-next = next claim
terminal-key-ideas = ideas
terminal-key-improve = improve it
terminal-key-other = other side
terminal-key-details = details
terminal-key-board = board
terminal-key-help = help
terminal-key-quit = quit
terminal-key-yes = yes
terminal-key-no = no
terminal-key-enter = (Enter: { $does })
terminal-no-such-key = Type one of the letters in brackets, then Enter.
terminal-help =
    You get a claim from an opinion article and argue one side of it. The side is an exercise; nobody takes it for your opinion.
    The judge looks for six things: your claim, the reasoning behind it, evidence, engagement with the other side, weighing, and clarity. It quotes your own words, names one thing to change, and gives the total last.
    The first argument on each side of a claim counts for your rating; rewriting it trains.
    A good argument has three or four sentences: what you hold, why it follows, an example that a stranger could look up, and an answer to what the other side would say.

terminal-history-empty = You have not argued anything yet. `{ $gadfly } play` brings a claim.
terminal-history-entry = { $day } · { $side } · { $total }
terminal-history-page = Page { $page } of { $pages }
