## What can be wrong with an article or a pack of claims.

mistake-article-empty = There is no text in that. Give an op-ed as plain text or Markdown.
mistake-article-unreadable = That is not readable text. Save the article as plain text in UTF-8 and try again.
mistake-article-too-long = That has { $characters } characters; the most is { $limit }. Give one article at a time.
mistake-article-without-prose = There are headings and links in that, but no sentence of an article. Give the article’s own text.
mistake-pack-invalid = { $problem ->
    [toml] The pack is not valid TOML; look at line { $line }.
    [missing] The pack lacks “{ $field }”{ $line ->
        [0] .
       *[other] {""} (the claim that begins on line { $line }).
    }
    [unknown] The pack has “{ $field }”, which a pack does not know{ $line ->
        [0] .
       *[other] {""} (the claim that begins on line { $line }).
    }
    [duplicate] The pack repeats “{ $field }” of an earlier claim (the claim that begins on line { $line }).
   *[wrong] In the pack, “{ $field }” is not as it should be{ $line ->
        [0] .
       *[other] {""} (the claim that begins on line { $line }).
    }
}
