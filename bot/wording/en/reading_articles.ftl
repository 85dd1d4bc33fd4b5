## What can be wrong with an article, however it was given.

mistake-article-empty = There is no text in that. { -readable }
mistake-article-too-large = That is larger than { $megabytes } MB. Give one article at a time, without its pictures.
mistake-article-too-long = That is longer than an article: it has more than { $limit } characters. Give one article at a time.
mistake-article-list = That lists articles and is none itself. Open one of them and give that one.
mistake-article-without-prose = There are headings and links in that, but no sentence of an article. Give the article’s own text.
