# What Gadfly keeps about a person who looked after a server's claims.

privacy-kept-shelves-decided-by = { $count ->
    [one] that you decided about one claim
   *[other] that you decided about { $count } claims
}
privacy-kept-batches-imported-by = { $count ->
    [one] that you imported one article
   *[other] that you imported { $count } articles
}
privacy-kept-reports-settled-by = { $count ->
    [one] that you settled one report
   *[other] that you settled { $count } reports
}
privacy-kept-daily-claims-set-by = { $count ->
    [one] that you set up one claim of the day
   *[other] that you set up { $count } claims of the day
}

## What cannot be done with a claim

mistake-claim-waiting = That claim waits for review: `/claims review` or `gadfly claims review` decides it.
