## Drills in a terminal.

cli-drill =
    Practise one thing for a few minutes: a drill.

    Without a name it is the one that you need most now. `list` shows all of them, `progress` how each criterion goes, `week` your last seven days.
cli-drill-claim = Choose the claim to drill on by its id, for a drill named.

terminal-key-begin = begin
terminal-key-again = again
terminal-key-list = all drills
terminal-key-another = another one
terminal-key-next-drill = next drill

terminal-drill-claim = The claim
terminal-drill-side = { $side ->
    [for] You argue FOR it.
   *[against] You argue AGAINST it.
}
terminal-drill-time = { $unit ->
    [seconds] about { $time } seconds
   *[minutes] { $time ->
        [one] about a minute
       *[other] about { $time } minutes
    }
}
terminal-drill-how = An empty line ends a field. Ctrl-C leaves and keeps what you wrote.
terminal-drill-needed = This one is needed: write a line. Ctrl-C leaves and keeps the rest.
terminal-drill-number = Type a number from 1 to { $most }, then Enter. [q] leaves.
terminal-drill-which = Type the number of a drill (1 to { $most }); Enter alone goes back.
terminal-drill-week-next = Next: { $name }.
terminal-drill-goodbye = Goodbye. `{ $gadfly } drill` brings the next one.

mistake-drill-claim-alone = Say which drill too: `drill list` names them. A claim alone could be for any.
mistake-drill-no-terminal = A drill is done at a terminal, where you can type. `drill list`, `drill progress` and `drill week` work anywhere.
