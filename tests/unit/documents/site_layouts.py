"""Three sites' ways of laying out one op-ed, each with its own furniture around it."""

TITLE = "Let the night buses run until morning"
AUTHOR = "Mara Quill"
SITE = "The Harbour Gazette"
DAY = "2024-03-14"
ADDRESS = "https://www.harbour-gazette.example/opinion/2024/03/14/night-buses"

PARAGRAPHS = (
    "At half past midnight the last bus leaves the harbour, and with it goes any hope of a cheap "
    "way home. Four thousand people in this city finish work after that hour, in kitchens, wards "
    "and warehouses, and most of them earn too little for a taxi.",
    "The council says that night buses would run half empty. It has never counted the people who "
    "walk. When the university counted them last winter, it found six hundred an hour on the ring "
    "road alone, nearly all of them alone and many of them on a road without a pavement.",
    "A bus that runs all night is not a gift to revellers. It is the other half of a timetable "
    "that the city already pays for, because a nurse who cannot get home at two will not take the "
    "shift that ends at two, and a ward that cannot fill a shift closes a bed.",
    "Some will say that the money should go to the schools instead. It should go to both. Running "
    "five routes until morning would cost what the city spends each year on clearing illegally "
    "parked cars from its bus lanes, and a fairer fine would pay for it twice.",
    "Other cities of our size have done this, and none has gone back. In the first of them, "
    "burglaries along the routes fell by a tenth within two years, since a street with people on "
    "it is a street that is watched.",
    "The council votes in May. It should order one year of night buses on five routes, publish "
    "what they carry, and let the numbers argue about the second year.",
)
FURNITURE = (
    "Skip to content",
    "Subscribe today",
    "Ferry fares to rise again in June",
    "Why the old market hall must stay",
    "Passengers wait at the harbour stop",
    "We use cookies to remember you",
    "Sign up to our morning letter",
    "All rights reserved",
    "I have waited there myself, and it rains.",
    "Share on a network",
    "Popular this week",
)

_BODY = "\n".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
_RELATED = (
    '<li><a href="/2024/ferry">Ferry fares to rise again in June</a></li>'
    '<li><a href="/2024/market">Why the old market hall must stay</a></li>'
)

BLOG = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} - {SITE}</title>
<link rel="canonical" href="{ADDRESS}">
<meta property="og:type" content="article"><meta property="og:title" content="{TITLE}">
<meta property="og:site_name" content="{SITE}">
<meta property="article:published_time" content="{DAY}T06:00:00+00:00">
<meta name="author" content="{AUTHOR}"></head>
<body class="post-template-default single single-post">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><nav class="main-navigation"><ul class="menu">
<li><a href="/">Home</a></li><li><a href="/opinion">Opinion</a></li>
<li><a href="/subscribe">Subscribe today</a></li></ul></nav></header>
<main id="primary" class="site-main"><article id="post-88" class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title">{TITLE}</h1>
<div class="entry-meta"><span class="posted-on"><time datetime="{DAY}">14 March 2024</time></span>
<span class="byline">by <a rel="author" href="/author/mara">{AUTHOR}</a></span></div></header>
<figure class="wp-block-image"><img src="stop.jpg" alt="">
<figcaption>Passengers wait at the harbour stop</figcaption></figure>
<div class="entry-content">{_BODY}
<div class="sharedaddy sd-sharing"><a href="#">Share on a network</a></div></div>
<footer class="entry-footer"><span class="tags-links"><a href="/t/buses">buses</a></span></footer>
</article>
<div id="comments" class="comments-area"><h2>One thought</h2><ol class="comment-list">
<li class="comment"><p>I have waited there myself, and it rains.</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><h2>Popular this week</h2><ul>{_RELATED}</ul></aside>
<footer class="site-footer"><p>All rights reserved</p></footer>
<div class="cookie-notice"><p>We use cookies to remember you</p></div>
</body></html>"""

SOUP = f"""<html><head><title>{TITLE} | {SITE}</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<meta name="author" content="{AUTHOR}"><meta name="date" content="{DAY}">
<meta property="og:site_name" content="{SITE}"></head><body>
<div id="top"><div class="nav"><a href="#c">Skip to content</a> <a href="/">Home</a>
<a href="/s">Subscribe today</a></div></div>
<div id="wrap"><div class="col-left"><div class="sidebar"><div>Popular this week</div>
<ul>{_RELATED}</ul></div></div>
<div class="col-main"><div class="hd"><h1>{TITLE}</h1></div>
<div class="share-bar"><a href="#">Share on a network</a></div>
<div class="story-text">{"".join(f"<div>{one}</div>" for one in PARAGRAPHS)}</div>
<div class="newsletter">Sign up to our morning letter</div></div></div>
<div id="footer" class="footer">All rights reserved</div></body></html>"""

NEWS = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>
<script type="application/ld+json">{{"@context": "https://schema.org",
"@type": "OpinionNewsArticle", "headline": "{TITLE}", "datePublished": "{DAY}T08:15:00Z",
"dateModified": "2024-04-02T08:15:00Z", "isAccessibleForFree": true,
"author": [{{"@type": "Person", "name": "{AUTHOR}"}}],
"publisher": {{"@type": "Organization", "name": "{SITE}"}},
"mainEntityOfPage": "{ADDRESS}"}}</script>
<meta property="og:site_name" content="{SITE}"><meta property="og:url" content="{ADDRESS}">
<style>.x{{color:red}}</style></head><body><div id="app"><header role="banner">
<a href="#main">Skip to content</a><button>Subscribe today</button></header>
<div class="consent-banner" role="dialog"><p>We use cookies to remember you</p></div>
<main id="main"><article><header><h1>{TITLE}</h1>
<p class="byline">By <a href="/mara">{AUTHOR}</a></p></header>
<section class="article-body" itemprop="articleBody">
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>
<aside class="newsletter-signup"><p>Sign up to our morning letter</p></aside>
<p>{PARAGRAPHS[2]}</p><figure><img src="a.jpg"><figcaption>Passengers wait at the harbour stop
</figcaption></figure><p>{PARAGRAPHS[3]}</p>
<div class="ad-slot" aria-hidden="true"></div><p>{PARAGRAPHS[4]}</p><p>{PARAGRAPHS[5]}</p>
</section></article><section class="related"><h2>Popular this week</h2><ul>{_RELATED}</ul>
</section></main><footer><p>All rights reserved</p></footer></div>
<script>window.state = {{"words": "{PARAGRAPHS[0]}"}}</script></body></html>"""

LAYOUTS = {"blog": BLOG, "soup": SOUP, "news": NEWS}
