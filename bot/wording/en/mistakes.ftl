## What went wrong, why, and what to do. Never a blame, never a trace.

mistake-response-empty = There was no word in that. Write your argument in a sentence or two.
mistake-response-too-short = { $words ->
    [one] One word so far; at least { $needed } are needed to give a reason.
   *[other] { $words } words so far; at least { $needed } are needed to give a reason.
}
mistake-response-too-long = That is { $characters } characters; the most is { $limit }. Cut it down and send it again.
mistake-claim-unknown = There is no claim “{ $claim }” here. Perhaps it was mistyped, or meant for another library.
mistake-claim-retired = That claim has been retired, so it takes no new arguments. Ask for another claim.
mistake-no-claims = There is no claim to serve yet. Whoever runs Gadfly can import some with `gadfly claims import FILE`.
mistake-judge-busy = Your argument is saved, but the judge is busy. The verdict will be in your history in a minute.
mistake-response-unknown = That argument is not yours, or it was erased.
mistake-shared-already = You have shared this argument already.
mistake-button-old = That button is from an older Gadfly and no longer works. `/practice` brings a fresh claim.
mistake-message-empty = That message has no text to judge.
mistake-claim-missing = Choose a claim, or write one, so that the argument can be judged against it.
mistake-side-missing = Choose the side that the text argues.
mistake-port-taken = Another program listens on port { $port }. Choose another with --port.
mistake-token-missing = No Discord token is set. Put DISCORD_TOKEN=... into the environment or a .env file; the README says how to get one.
mistake-token-refused = Discord refused the token. Make a new one on your application's Bot page and set DISCORD_TOKEN to it.
