## Judging anew what an earlier judge judged, and moving an argument to the other side.

cli-rejudge =
    Judge stored arguments again that another version of the judge has judged.

    Totals and places follow; earlier verdicts are kept. Ctrl-C stops it, running it again goes on, and the bot may run meanwhile.
cli-rejudge-since = Judge only those sent on this day (UTC) or later.
cli-rejudge-progress = { $done } of { $of } judged again
cli-rejudged = { $done ->
    [0] No argument was judged again{ $failed ->
        [0] : { $left ->
            [0] all have their verdict from { $version }.
           *[other] all others have their verdict from { $version }.
        }
       *[other] .
    }
    [one] Judged one argument again, by { $version }{ $changed ->
        [0] ; its total stayed.
       *[other] ; its total changed.
    }
   *[other] Judged { $done } arguments again, by { $version }; { $changed ->
        [0] no total changed.
        [one] one total changed.
       *[other] { $changed } totals changed.
    }
}
cli-rejudge-left = { $left ->
    [one] One verdict of a second judge was left as it is.
   *[other] { $left } verdicts of a second judge were left as they are.
}
cli-rejudge-failed = { $failed ->
    [one] One argument could not be judged again and keeps its verdict; `{ $gadfly } rejudge` tries it once more.
   *[other] { $failed } arguments could not be judged again and keep their verdicts; `{ $gadfly } rejudge` tries them once more.
}
cli-rejudge-stopped = { $done ->
    [0] Stopped before the first; `{ $gadfly } rejudge` starts again.
    [one] Stopped after one; `{ $gadfly } rejudge` goes on from there.
   *[other] Stopped after { $done }; `{ $gadfly } rejudge` goes on from there.
}
mistake-rejudge-rules = The trained judge cannot be loaded, and simple rules do not replace its verdicts. `gadfly check` says what is wrong.
mistake-same-words-there = You have sent the same words on the other side already, so they stay where they are.
privacy-kept-earlier-verdicts = { $count ->
    [one] an earlier verdict, from before an argument was judged again
   *[other] { $count } earlier verdicts, from before arguments were judged again
}
