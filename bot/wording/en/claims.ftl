## What can be wrong with a pack of claims.

mistake-pack-invalid = { pack-complaint }{ $more ->
    [0] {""}
    [one] {" "}The pack has one more problem.
   *[other] {" "}The pack has { $more } more problems.
}

## One problem of a pack, by itself: what a terminal lists.

pack-complaint = { $line ->
    [0] { pack-problem }
   *[other] Line { NUMBER($line, useGrouping: 0) }: { pack-problem }
}
pack-problem = { $problem ->
    [too-large] The pack has more than { $limit } bytes, the most that is read. Make a pack of one article at a time; an export can be limited to one.
    [encoding] The text is not UTF-8. Save the pack as UTF-8 and try again.
    [toml] This is not valid TOML.
    [deep] No pack has lists or tables within each other so far.
    [newer] This pack is written for a newer Gadfly. Update Gadfly to read it.
    [missing] “{ $field }” is missing.
    [unknown] “{ $field }” is not a field of a pack.
    [duplicate] “{ $field }” is the same as in an earlier claim.
    [unnamed] “{ $field }” names a source that the pack does not describe under [sources].
    [short] “{ $field }” has fewer than { $limit } { $limit ->
        [one] character
       *[other] characters
    }.
    [long] “{ $field }” has more than { $limit } characters.
    [empty] “{ $field }” is empty.
    [many] “{ $field }” has more than { $limit } entries.
    [slug] “{ $field }” may hold small letters, digits and hyphens only, 40 at most, and begins with a letter or a digit.
    [kind] “{ $field }” is none of policy, prediction, causal, evaluation, interpretation and fact.
    [number] “{ $field }” is not a whole number from 1 to 1,000,000.
    [text] “{ $field }” is not a text in quotes.
    [list] “{ $field }” is not a list in square brackets.
    [table] “{ $field }” is not a table with fields.
    [date] “{ $field }” is not a day such as 2024-05-31.
    [address] “{ $field }” is not an address that begins with https:// or http://.
   *[wrong] “{ $field }” is not as it should be.
}
pack-comment = Claims for debate practice, made with Gadfly. To practise with them: gadfly claims import THIS-FILE
