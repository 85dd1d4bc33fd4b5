## The library of claims on the command line, and reviewing at a terminal.

cli-claims-review =
    Decide which found claims are served, one at a time.

    Reports come first. Several people may review at once.
cli-claims-review-best = Approve the best N that need no hand, without asking.
cli-claims-review-json = Print what waits as JSON and decide nothing.
cli-claims-show = Show a claim, where it stands in its article, and how each side fared.
cli-claims-export =
    Write the claims in service to FILE as a pack that others can import.

    A pack holds wordings, kinds, ideas and sources; never the articles' own passages.
cli-claims-export-title = Name the pack.
cli-claims-export-licence = Say under which licence the wordings may be used.
cli-claims-export-article = Take only the claims of the article whose title or author has TEXT in it.
cli-claims-import-any-language = Import it even if it is not in English.
cli-claims-extract-jsonl = Answer each file by one line of JSON: its claims, or "error".
cli-claims-list-search = List those that have TEXT in them or in the title or author of their article.
cli-claims-list-kind = List those of one kind.
cli-extract-progress = { $done } of { $of } articles read
cli-list-nothing = No claim has that in it.
cli-claim-side = { $side }: { $argued ->
    [0] not argued yet
    [one] argued once
   *[other] argued { $argued } times
}
cli-claim-side-scored = { $side }: { $argued ->
    [one] argued once
   *[other] argued { $argued } times
}, { $mean } on average
cli-claim-lopsided = { $side } scores { $points } more on average, beyond chance: the claim may be lopsided.
cli-pack-title = Claims from Gadfly
cli-pack-licence = See each source
cli-pack-written = { $claims ->
    [one] Wrote one claim to { $file }.
   *[other] Wrote { $claims } claims to { $file }.
}
cli-import-hands = { $hands ->
    [one] One more needs a hand before it can be served.
   *[other] { $hands } more need a hand before they can be served.
}
cli-import-waiting = { $waiting ->
    [one] One needs a hand and waits: `{ $gadfly } claims review` shows it.
   *[other] { $waiting } need a hand and wait: `{ $gadfly } claims review` shows them.
}
cli-review-approved = { $approved ->
    [0] Nothing waits that could be served as it is.
    [one] Approved one claim.
   *[other] Approved { $approved } claims.
}
mistake-extract-jsonl = --json prints the claims of one article; for several use --jsonl alone.
mistake-pack-link = Packs are not fetched. Download it, then import the file.
mistake-pack-refused = { $problems ->
    [one] The pack was not added, for the reason above.
   *[other] The pack was not added, for the { $problems } reasons above.
}
mistake-file-unnamed = Name a file, a link, or - for standard input.
mistake-link-bare = There is no such file. For the page, give its whole address: { $link }
mistake-import-language = That article is in { language-name }, and claims are found in English ones alone. To import it all the same and reword every claim, add --any-language.
cli-source-lacks = Debaters see where a claim comes from, and it cannot be added later. Enter leaves a line out.
cli-source-author = Who wrote it?
cli-source-author-again = A name has at most 200 characters.
cli-source-outlet = Where did it appear?
cli-source-outlet-again = That has at most 200 characters.
cli-source-published = On which day (like 2026-01-31)?
cli-source-published-again = That is no day; write it like 2026-01-31.
mistake-article-unclear = { $found ->
    [0] No article here has “{ $article }” in its title or author.
   *[other] { $found } articles have “{ $article }” in their title or author; say more of it.
}
mistake-review-unattended = Nobody is there to decide; use --best N or --json.

terminal-reading = Reading …
terminal-passage = In the article
terminal-no-passage = This claim is in our own words; only its source is kept.
terminal-key-passage = passage
terminal-key-approve = approve
terminal-key-edit = edit
terminal-key-skip = skip
terminal-key-back = back
terminal-key-retire = retire it
terminal-key-keep = keep it
terminal-review-progress = Claim { $place } of { $of } · { $approved } approved · { $skipped } skipped · { $waiting } wait
terminal-review-original = In the article: { $sentence }
terminal-review-why = Chosen because it { $reasons }.
terminal-review-was-served = You are back at this one: it was approved.
terminal-review-was-skipped = You are back at this one: it was skipped.
terminal-review-was-edited = You are back at this one: it was approved in these words:
terminal-review-was-retired = You are back at this one: it was retired.
terminal-review-served = Approved.
terminal-review-skipped = Skipped.
terminal-review-edited = Approved in your words.
terminal-review-taken = { $name } decided this one a moment ago; it stays as they left it.
terminal-review-edit = Better the wording and press Enter (Ctrl-U clears the line; an empty line leaves the claim as it was).
terminal-review-your-words = Your words, which were not used:
terminal-review-first = This is the first one.
terminal-review-nothing = Nothing waits for review.
terminal-review-done = That was the last one. Thank you.
terminal-review-left = { $waiting ->
    [0] Nothing waits for review any more.
    [one] One claim still waits for review.
   *[other] { $waiting } claims still wait for review.
}
terminal-report-title = { $count ->
    [one] Reported once
   *[other] Reported { $count } times
}
