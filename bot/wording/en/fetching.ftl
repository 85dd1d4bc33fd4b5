## Fetching a page: why a link cannot be read, and what to do about it.

mistake-link-unreadable = That is not a link. A link starts with https:// and names a site, as in https://example.org/article.
mistake-link-scheme = Only links that start with https:// or http:// can be read. Save the article and give it as a file.
mistake-link-credentials = That link carries a name or password for the site. Give one without, to a page that everybody may read.
mistake-link-port = Port { NUMBER($port, useGrouping: 0) } is not one that pages are served from. Give a link without it.
mistake-page-private = { $host } is not on the public web, so it is not read from here. Save the article and give it as a file.
mistake-page-no-host = No site called { $host } was found. Look at the link again: perhaps a letter is missing.
mistake-page-unreachable = { $host } does not answer. Try again later, or give the article’s text.
mistake-page-insecure = The connection to { $host } could not be protected: its certificate does not hold. Give the article’s text if you trust it.
mistake-page-late = { $host } took longer than { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} to send the page. Try again later, or give the article’s text.
mistake-page-broken = { $host } sent something that could not be understood, or broke off. Try again later, or give the article’s text.
mistake-page-loop = { $host } sends its readers round in a circle. Open the page in a browser and give its text.
mistake-page-redirects = The link was sent on more than { $limit } times, last by { $host }. Give the link that your browser shows in the end.
mistake-page-unprotected = { $host } leads from a protected page (https) to an unprotected one (http). If you trust that one, give its own link.
mistake-page-missing = The page is not there: { $host } knows no such article. Look at the link again.
mistake-page-closed = { $host } does not let us in; the page may be for subscribers, or for people in a browser. Give the article’s text if you may.
mistake-page-busy = { $host } is busy or wants to be asked less often. Try again later.
mistake-page-status = { $host } did not send the page (it answered { NUMBER($status, useGrouping: 0) }). Try again later, or give the article’s text.
mistake-page-kind = { $kind ->
    [none] What lies behind that link is not an article. A web page, a text, a PDF or a Word document (.docx) can be read.
   *[other] What lies behind that link is of the kind { $kind }. A web page, a text, a PDF or a Word document (.docx) can be read.
}
mistake-page-encoding = { $host } sent the page packed in a way that was not asked for. Give the article’s text instead.
mistake-page-robots = { $host } asks programs not to read that page. Open it in a browser and give its text if you may.
mistake-page-robots-unknown = { $host } cannot say just now which pages programs may read (its robots.txt fails). Try again later, or give the article’s text.
mistake-fetching-busy = Too many pages are being fetched. Try again in a minute.
mistake-article-too-hard = Reading it took too long or too much memory, so it was given up. Give the article’s text instead.
mistake-reading-busy = Too many articles are being read. Try again in a minute.
