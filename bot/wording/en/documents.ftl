## What can be wrong with a file or a page that an article should be in.

-readable = Plain text, Markdown, HTML, PDF and Word (.docx) are read.

mistake-document-unpacks = That file unpacks to more than { $megabytes } MB, which no article needs, so it was not read. { -readable }
mistake-document-damaged = { $kind ->
    [pdf] That is damaged or no PDF at all. Open it where it can still be read, export it as PDF again, or give the article’s text.
   *[word] That is damaged or no Word document at all. Open it where it can still be read, save it as .docx again, or give the article’s text.
}
mistake-document-kind = { $kind ->
    [image] That is a picture, and the words in a picture are not read. { -readable }
    [sound] That is a recording, and recordings are not listened to. { -readable }
    [program] That is a program, not an article. { -readable }
    [archive] That is an archive with other files in it. Unpack it first. { -readable }
    [old-word] That is a file of an older Word (.doc) or another older office program. Save it as .docx, or give the article’s text.
    [rich-text] That is a rich-text file (.rtf). Save it as .docx or as plain text.
    [open-document] That is an OpenDocument file or an e-book. Save the article as .docx, as PDF or as plain text.
    [office] That is an office file, but no Word document. { -readable }
   *[other] That is not a kind of file that an article is read from. { -readable }
}
mistake-not-text = That is not readable text: no known encoding makes sense of it. Save the article as plain text in UTF-8.
mistake-pdf-locked = That PDF is locked. Save a copy without password and restrictions, or give the article’s text.
mistake-pdf-pages = That PDF has { $pages } pages; the most is { $limit }. Give the pages with the article alone.
mistake-pdf-scanned = There are no words in that PDF, as in one that was scanned: its pages are pictures. Give the article’s text instead.
mistake-page-tangled = That page is built too deep or too large to be read. Give the article’s text instead.
mistake-page-without-article = There is no article on that page, or it only appears in a browser. Give the article’s text instead.
mistake-page-paywalled = That page shows only the beginning and keeps the rest for its subscribers. If you may read it, give the article’s text.

## The language of an article

language-name = { $language ->
    [ar] Arabic
    [bg] Bulgarian
    [ca] Catalan
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [fa] Persian
    [fi] Finnish
    [fr] French
    [he] Hebrew
    [hi] Hindi
    [hr] Croatian
    [hu] Hungarian
    [id] Indonesian
    [it] Italian
    [ja] Japanese
    [ko] Korean
    [nl] Dutch
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sr] Serbian
    [sv] Swedish
    [tr] Turkish
    [uk] Ukrainian
    [vi] Vietnamese
    [zh] Chinese
   *[other] another language ({ $language })
}
mistake-article-language = That article is in { language-name }, and claims are found in English ones alone. Import it all the same only if you will reword every claim.
