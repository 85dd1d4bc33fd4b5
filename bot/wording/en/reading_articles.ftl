## What can be wrong with a text that is given as an article.

mistake-article-list = That is a page of headlines ({ $headlines ->
    [one] 1 line
   *[other] { $headlines } lines
} without a sentence), not an article. Open one of its articles and give that.
