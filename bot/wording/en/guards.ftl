## What a text looks like when its order or its words are not what they seem, and what to do then.
## `guard` says it and what follows for the score; the rest is as for a criterion.

guard-word-salad = This looks like words in no order, so the score is held low: a reader cannot tell what follows from what.
gap-word-salad = The words belong to the topic, but their order does not yet make sentences that say something.
task-word-salad = In ninety seconds, say your point aloud as to a friend, and write down exactly what you said.
starter-word-salad = What I mean is this: …

guard-from-article = This looks like the article's own words beyond a quotation, so the score counts what is new.
gap-from-article = The article has said this already; what it shows about the claim is still to come.
task-from-article = In two minutes, keep one short phrase in quotation marks with its source, and say in your own words what it shows.
starter-from-article = The article says “…”; that matters because …

guard-from-another = This looks much like a text that is already here on this claim, so the score counts what is new.
gap-from-another = These words have been heard on this claim; a reader waits for what only this text can add.
task-from-another = In two minutes, write the same point from a case that nobody here has used, or answer the text that makes it.
starter-from-another = To what has been said, I would add …

guard-from-yourself = This looks much like an earlier text by the same hand, so the score counts what is new.
gap-from-yourself = Nearly every word was there the last time; the practice lies in what changes.
task-from-yourself = In two minutes, keep your best sentence and replace the rest with a different reason or a different case.
starter-from-yourself = Another reason, which the first text left out, is …
