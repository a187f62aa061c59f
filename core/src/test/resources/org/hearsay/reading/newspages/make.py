#!/usr/bin/env python3
"""Makes the set of news pages: 30 layouts as sites really build them, four invented pages each, and ten layouts more.

`expected.txt` holds a line `NAME | DAY | MARK` a page. DAY: the days of the page's reports in order, `-` where the page
tells none (a bound is right), `a/b` where either is right, `?` behind it where silence is right too. MARK: `must` where
the sources disagree and an issue has to say so, `may` where it may, `no` where an issue would be false.
`NAME.txt` is the hand cut of 60 pages, and of 20 more: what a reader takes for the report, and below `----` lines that may be read or not
(author, date line, caption): they count neither way. Written before the reader was looked at; run once, the pages are kept.
"""
import json
import random
import sys
from datetime import date, datetime, timedelta
from html import escape
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from stories import COMMENTS, HEADLINES, STORIES  # noqa: E402

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
A = "Tam Vel Orr Kes Dun Bar Lor Mer Sel Hav Quen Yar Pol Nim Ost Gar Ith Cal Zem Ruv".split()
B = "mar in brook ova stead ara minster esh holt ine ovar umba ick atan ello ridge is ansk ora".split()
FIRST = "Abel Mira Jonas Selma Pavel Ines Karim Dora Tobias Leila Ennis Ruta Samir Greta Ivo Noor Callum Edda Hakan Petra Osric Salme Basil Yana".split()
KINDS = ["Gazette", "Courier", "Herald", "Observer", "Post", "Chronicle", "Tribune", "Echo", "Standard", "Mirror"]


class Page:
    """Names, days and story of one page."""

    def __init__(self, layout, variant, years, slug):
        self.v = variant
        self.r = r = random.Random(layout * 1009 + variant * 97 + 5)
        lo, hi = years
        self.day = date(lo + (variant * (hi - lo)) // 3 if hi > lo else lo, r.randint(1, 12), r.randint(13, 28))
        names = r.sample([a + b for a in A for b in B], 12)
        self.town, self.town2, self.river, self.land = names[0], names[1], names[2], names[3] + "ia"
        self.outlet = f"{names[4]} {KINDS[(layout + variant * 3) % 10]}"
        self.host = f"www.{self.outlet.lower().replace(' ', '')}.example"
        first = r.sample(FIRST, 9)
        self.people = [f"{f} {n}" for f, n in zip(first, names[5:12] + [a + "sen" for a in r.sample(A, 3)])]
        self.author = self.people[3]
        self.body = r.choice(["the {} Relief Union", "the {} League for Rights", "the {} Watch Committee", "Aid for {}"]).format(names[3] + "ian" if r.random() < 0.5 else names[4])
        story = STORIES[(layout * 5 + variant * 3) % len(STORIES)]
        gaps = dict(town=self.town, town2=self.town2, river=self.river, body=self.body, n=r.randint(3, 29), m=r.randint(40, 900),
                    p1=self.people[0], p2=self.people[1], p3=self.people[2], past=f"{r.choice(MONTHS)} {self.day.year - r.randint(2, 9)}",
                    wd=DAYS[(self.day - timedelta(1)).weekday()], wd2=DAYS[(self.day - timedelta(3)).weekday()])
        self.title, self.deck = (x.format(**gaps).replace("end{", "end") for x in story[:2])
        self.title = self.title[0].upper() + self.title[1:]
        self.paras = [x.format(**gaps) for x in story[2]]
        self.paras = [x[0].upper() + x[1:].replace('. the ', '. The ') for x in self.paras]
        self.caption = f"The embankment in {self.town}, seen from the bridge."
        self.credit = f"Photo: {self.people[5]}"
        self.slug = "-".join(w for w in "".join(c if c.isalnum() or c == " " else "" for c in self.title.lower()).split()[:6])
        self.heads = r.sample(HEADLINES, 14)
        self.seen = self.day + timedelta(r.randint(90, 1500))
        self.opt = [self.author, f"By {self.author}", self.caption, self.credit, self.outlet]
        self.deckshown = False
        self.charset, self.declare = "utf-8", True

    # --- days

    def before(self, n):
        return self.day - timedelta(n)

    def other(self, k):
        return self.day + timedelta([-1, 2, -6, 9, -40, 31, -3, 15][k % 8])

    def cut(self, paras=None, title=True):
        lines = [self.title] if title else []
        if self.deckshown:
            lines.append(self.deck)
        for x in paras if paras is not None else self.paras:
            lines.append(x.removeprefix("## ").removeprefix("- "))
        return lines

    def shown(self, *words):
        """Lines that a reader may take or leave."""
        self.opt += [w for w in words if w]
        return words[0] if len(words) == 1 else words


def dmy(d):
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def mdy(d):
    return f"{MONTHS[d.month - 1]} {d.day}, {d.year}"


def dmy3(d):
    return f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}"


def mdy3(d):
    m = MONTHS[d.month - 1]
    return f"{m if len(m) < 5 else m[:3] + '.'} {d.day}, {d.year}"


def wd(d):
    return DAYS[d.weekday()]


def iso(d):
    return d.isoformat()


def ordinal(d):
    end = "th" if 10 <= d.day <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(d.day % 10, "th")
    return f"{d.day}{end} {MONTHS[d.month - 1]} {d.year}"


def persian(d):
    """Persian calendar, by the 33-year rule; right for the years used here."""
    gy, gm, gd = d.year, d.month, d.day
    g = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    y2 = gy + 1 if gm > 2 else gy
    n = 355666 + 365 * gy + (y2 + 3) // 4 - (y2 + 99) // 100 + (y2 + 399) // 400 + gd + g[gm - 1]
    y = -1595 + 33 * (n // 12053)
    n %= 12053
    y += 4 * (n // 1461)
    n %= 1461
    if n > 365:
        y += (n - 1) // 365
        n = (n - 1) % 365
    m, k = (1 + n // 31, 1 + n % 31) if n < 186 else (7 + (n - 186) // 30, 1 + (n - 186) % 30)
    return y, m, k


PERSIAN = "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split()
ISLAMIC = "Muharram,Safar,Rabi al-Awwal,Rabi al-Thani,Jumada al-Awwal,Jumada al-Thani,Rajab,Shaban,Ramadan,Shawwal,Dhul Qadah,Dhul Hijjah".split(",")


def islamic(d):
    jd = d.toordinal() + 1721425
    k = jd - 1948440 + 10632
    n = (k - 1) // 10631
    k = k - 10631 * n + 354
    j = ((10985 - k) // 5316) * ((50 * k) // 17719) + (k // 5670) * ((43 * k) // 15238)
    k = k - ((30 - j) // 15) * ((17719 * j) // 50) - (j // 16) * ((15238 * j) // 43) + 29
    m = (24 * k) // 709
    return 30 * n + j - 30, m, k - (709 * m) // 24


# --- pieces of pages


def ps(paras, open_="<p>", close="</p>", sub="h2"):
    out, listed = [], False
    for x in paras:
        if x.startswith("- "):
            if not listed:
                out.append("<ul>")
            listed = True
            out.append(f"<li>{escape(x[2:], False)}</li>")
            continue
        if listed:
            out.append("</ul>")
            listed = False
        out.append(f"<{sub}>{escape(x[3:], False)}</{sub}>" if x.startswith("## ") else open_ + escape(x, False) + close)
    return "\n".join(out + (["</ul>"] if listed else []))


def nav(p, words="Home,World,Region,Business,Opinion,Culture,Sport,Weather", cls="main-nav"):
    return f'<nav class="{cls}" aria-label="Main"><ul>' + "".join(f'<li><a href="/{w.lower()}/">{w}</a></li>' for w in words.split(",")) + "</ul></nav>"


def related(p, a, b, fmt, tag="li", cls="most-read", title="Most read"):
    rows = "".join(
        f'<{tag} class="item"><a href="/{iso(p.other(i)).replace("-", "/")}/{h.lower().replace(" ", "-")}">{h}</a> <time datetime="{iso(p.other(i))}T0{i % 9}:15:00Z">{fmt(p.other(i))}</time></{tag}>'
        for i, h in enumerate(p.heads[a:b]))
    box = "ul" if tag == "li" else "div"
    return f'<aside class="{cls}"><h3>{title}</h3><{box}>{rows}</{box}></aside>'


def comments(p, n, fmt):
    r = p.r
    rows = "".join(
        f'<li class="comment" id="comment-{i + 100}"><div class="comment-author"><cite class="fn">{r.choice(FIRST)}{r.randint(2, 90)}</cite> says:</div>'
        f'<div class="comment-meta"><a href="#comment-{i + 100}"><time datetime="{iso(p.day + timedelta(i + 1))}T10:0{i}:00+00:00">{fmt(p.day + timedelta(i + 1))} at 10:0{i}</time></a></div>'
        f"<p>{escape(c, False)}</p><a class='reply'>Reply</a></li>"
        for i, c in enumerate(r.sample(COMMENTS, n)))
    return f'<section id="comments" class="comments-area"><h2>{n} comments</h2><ol class="comment-list">{rows}</ol><h3>Leave a comment</h3><p>Your e-mail address will not be published. Required fields are marked *</p></section>'


def foot(p, year=None, words=""):
    y = year or p.seen.year
    return (f'<footer class="site-footer"><div class="cols"><a href="/about">About us</a> <a href="/contact">Contact</a> <a href="/terms">Terms of use</a> <a href="/privacy">Privacy</a></div>'
            f"<p>&copy; {y} {p.outlet}. All rights reserved. {words}</p></footer>")


COOKIE = '<div id="cookie-consent" class="cc-banner" role="dialog"><p>We and our partners store and read information on your device to show adverts and to count readers. You can change your choice at any time.</p><button>Accept all</button><button>Settings</button></div>'
SHARE = '<div class="share-tools"><span>Share</span><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a><a href="#">E-mail</a><a href="#">Print</a></div>'


def letter(p):
    return f'<div class="newsletter-signup"><h4>The morning letter</h4><p>Get the stories that matter from the {p.outlet} every morning, free, in your mailbox.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div>'


def ad(n=1):
    return f'<div class="ad-slot ad-{n}"><span class="ad-label">Advertisement</span><div id="div-gpt-ad-{n}"></div></div>'


def fig(p, cls="lead-image"):
    return f'<figure class="{cls}"><img src="/img/{p.slug}.jpg" alt="{escape(p.town)}"><figcaption>{escape(p.caption)} <span class="credit">{escape(p.credit)}</span></figcaption></figure>'


def ld(*nodes):
    return '<script type="application/ld+json">' + json.dumps(nodes[0] if len(nodes) == 1 else list(nodes)) + "</script>"


def article(p, published, modified=None, kind="NewsArticle", **more):
    node = {"@context": "https://schema.org", "@type": kind, "headline": p.title, "datePublished": published,
            "author": [{"@type": "Person", "name": p.author}], "publisher": {"@type": "NewsMediaOrganization", "name": p.outlet, "logo": {"@type": "ImageObject", "url": f"https://{p.host}/logo.png"}}}
    if modified:
        node["dateModified"] = modified
    if published is None:
        del node["datePublished"]
    node.update(more)
    return node


def html(p, head, body, lang="en", title=None, doctype="<!DOCTYPE html>", attrs="", body_attrs=""):
    meta = ""
    if p.declare:
        meta = f'<meta charset="{p.charset}">' if "XHTML" not in doctype and "3.2" not in doctype else f'<meta http-equiv="Content-Type" content="text/html; charset={p.charset}">'
    return f"{doctype}\n<html lang=\"{lang}\"{attrs}>\n<head>\n{meta}<title>{escape(title or p.title + ' - ' + p.outlet, False)}</title>\n{head}\n</head>\n<body{body_attrs}>\n{body}\n</body>\n</html>\n"


def url(p, d=None):
    return f"https://{p.host}/{d.year}/{d.month:02}/{d.day:02}/{p.slug}" if d else f"https://{p.host}/news/{p.slug}"


def og(p, d=None, link=None, more=""):
    return (f'<link rel="canonical" href="{link or url(p, d)}"><meta property="og:type" content="article"><meta property="og:title" content="{escape(p.title)}">'
            f'<meta property="og:site_name" content="{p.outlet}"><meta name="description" content="{escape(p.deck)}"><meta name="viewport" content="width=device-width, initial-scale=1">{more}')


LAYOUTS = []


def layout(name, lo, hi):
    def add(f):
        LAYOUTS.append((name, (lo, hi), f))
        return f
    return add


# --- 30 layouts


@layout("graph", 2017, 2034)
def l01(p):
    """Newspaper CMS with one JSON-LD graph, mega menu, boxes between the paragraphs."""
    d = iso(p.day)
    zone = ["+00:00", "+02:00", "-05:00", "Z"][p.v]
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "WebPage", "@id": url(p), "name": p.title, "datePublished": f"{d}T07:10:00{zone}", "dateModified": f"{iso(p.other(1))}T09:00:00{zone}"},
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "World"}]},
        {"@type": "Organization", "name": p.outlet, "foundingDate": "1888-05-01"},
        {**article(p, f"{d}T07:10:00{zone}", f"{iso(p.other(1))}T09:00:00{zone}"), "isPartOf": {"@id": url(p)}},
    ]}
    if p.v % 2:
        graph["@graph"].insert(0, {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": h, "datePublished": iso(p.other(i))}} for i, h in enumerate(p.heads[:3])]})
    p.deckshown = True
    line = p.shown([f"{dmy(p.day)}", f"{wd(p.day)} {dmy(p.day)}, 9.10am", f"{mdy(p.day)} 7:10 am", f"Published {dmy(p.day)} 07:10 UTC"][p.v])
    a, b = p.paras[:3], p.paras[3:]
    inline = f'<div class="inline-related"><h4>Read more</h4><ul><li><a href="/x">{p.heads[8]}</a></li><li><a href="/y">{p.heads[9]}</a></li></ul></div>'
    return html(p, og(p) + ld(graph), f"""{COOKIE}<header class="masthead"><a class="logo" href="/">{p.outlet}</a>{nav(p)}</header>
<div class="ticker"><span>Breaking</span> <a href="/b">{p.heads[13]}</a></div>
<main id="content"><article class="story"><header class="story-header"><p class="kicker">{p.shown('World')}</p><h1>{escape(p.title, False)}</h1><p class="standfirst">{escape(p.deck, False)}</p>
<div class="byline">By <a rel="author" href="/by/x">{p.author}</a></div><time class="pubdate" datetime="{d}T07:10:00{zone}">{line}</time>{SHARE}</header>
{fig(p)}<div class="story-body">{ps(a)}{inline}{ps(b[:2])}{ad(2)}{letter(p)}{ps(b[2:])}</div>
<ul class="topics"><li><a>Disasters</a></li><li><a>{p.land}</a></li></ul></article>
{related(p, 0, 6, dmy3)}</main>{foot(p)}"""), iso(p.day), "no"


@layout("opengraph", 2013, 2031)
def l02(p):
    """OpenGraph only; a latest list with times stands before the article, comments behind it; div instead of article."""
    zone = ["+01:00", "Z", "-04:00", "+05:30"][p.v]
    more = f'<meta property="article:published_time" content="{iso(p.day)}T11:32:08{zone}"><meta property="article:modified_time" content="{iso(p.other(3))}T08:00:00{zone}">'
    if p.v > 1:
        more = f'<meta property="og:updated_time" content="{iso(p.other(3))}T08:00:00{zone}">' + more
    body = "div" if p.v % 2 else "section"
    line = p.shown(f"{mdy3(p.day)} 11:32 am" if p.v else "")
    return html(p, og(p, more=more), f"""<div id="top"><div class="brand">{p.outlet}</div>{nav(p)}</div>
<div class="left-rail">{related(p, 0, 5, mdy3, cls='latest', title='Latest')}</div>
<div class="content-wrap"><div class="post-head"><h1 class="headline">{escape(p.title, False)}</h1><span class="by">By {p.author}</span> <span class="when">{line}</span></div>
<{body} class="post-text" id="articleText">{ps(p.paras[:4], sub='h3')}{ad()}{ps(p.paras[4:], sub='h3')}</{body}>{SHARE}
{comments(p, 4, mdy)}</div>{foot(p)}"""), iso(p.day), "no"


@layout("wordpress", 2006, 2028)
def l03(p):
    """WordPress theme: entry-meta, widgets with recent posts and a list of months, comments, neighbours."""
    d = p.day
    when = [f'Posted on {mdy(d)} by {p.author}', f'<time class="entry-date published" datetime="{iso(d)}T08:15:00+00:00">{mdy(d)}</time><time class="updated" datetime="{iso(p.other(1))}T08:15:00+00:00">{mdy(p.other(1))}</time>',
            f'Published <abbr class="published" title="{iso(d)}T08:15:00+0000">{ordinal(d)}</abbr> by {p.author}', f'This entry was posted on {wd(d)}, {mdy(d)} at 8:15 am and is filed under <a>News</a>. You can follow any responses to this entry through the RSS 2.0 feed.'][p.v]
    p.shown(f"Posted on {mdy(d)} by {p.author}", mdy(d), mdy(p.other(1)), f"Published {ordinal(d)} by {p.author}", f"This entry was posted on {wd(d)}, {mdy(d)} at 8:15 am and is filed under News. You can follow any responses to this entry through the RSS 2.0 feed.")
    top, end = ("", f'<p class="postmetadata">{when}</p>') if p.v == 3 else (f'<div class="entry-meta">{when}</div>', "")
    months = "".join(f"<li><a href='/{y}/{m:02}/'>{MONTHS[m - 1]} {y}</a></li>" for y in (d.year + 1, d.year) for m in (12, 9, 5, 2))
    recent = "".join(f"<li><a href='/?p={i}'>{h}</a> <span class='post-date'>{mdy(p.seen - timedelta(i))}</span></li>" for i, h in enumerate(p.heads[:5]))
    return html(p, f'<link rel="canonical" href="https://{p.host}/{p.slug}/"><meta name="generator" content="WordPress {2 + p.v}.3"><link rel="alternate" type="application/rss+xml" href="/feed/">', f"""<div id="page" class="hfeed site"><div id="header"><h1 class="site-title"><a href="/" rel="home">{p.outlet}</a></h1><p class="site-description">Notes from {p.land}</p></div>
<div id="main"><div id="content" role="main"><div class="post type-post hentry"><h2 class="entry-title">{escape(p.title, False)}</h2>{top}<div class="entry-content">{ps(p.paras, sub='h3')}</div>{end}
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div></div>
<div class="navigation"><span class="nav-previous"><a rel="prev">&larr; {p.heads[10]}</a></span> <span class="nav-next"><a rel="next">{p.heads[11]} &rarr;</a></span></div>
{comments(p, 3, mdy)}</div><div id="secondary" class="widget-area"><h3 class="widget-title">Recent posts</h3><ul>{recent}</ul><h3 class="widget-title">Archives</h3><ul>{months}</ul><h3 class="widget-title">Meta</h3><ul><li>Log in</li><li>Entries feed</li></ul></div></div>
<div id="footer"><p>{p.outlet} is proudly powered by WordPress</p></div></div>""", attrs="", body_attrs=' class="single single-post"'), iso(d), "no"


@layout("blogger", 2007, 2016)
def l04(p):
    """Blogger: date-header, text with br instead of p, archive widget with counts."""
    d = p.day
    head = [f"{wd(d)}, {dmy(d)}", f"{wd(d)}, {mdy(d)}", f"{d.day:02}/{d.month:02}/{d.year}", f"{MONTHS[d.month - 1].upper()} {d.day}, {d.year}"][p.v]
    p.shown(head, f"Posted by {p.author} at 10:32 AM", f"Posted by {p.author} at 10:32")
    abbr = f'<abbr class="published" title="{iso(d)}T10:32:00+02:00">10:32</abbr>' if p.v != 1 else "10:32 AM"
    text = "<br /><br />\n".join(escape(x.removeprefix("## ").removeprefix("- "), False) for x in p.paras)
    arch = "".join(f"<li>&#9658; {y} ({9 + i})</li>" for i, y in enumerate(range(p.seen.year, d.year - 3, -1)))
    return html(p, f"<meta content='blogger' name='generator'/><link href='http://{p.outlet.lower().replace(' ', '')}.example/{d.year}/{d.month:02}/{p.slug}.html' rel='canonical'/>", f"""<div id='outer-wrapper'><div id='header-wrapper'><h1 class='title'><a href='/'>{p.outlet}</a></h1><div class='descriptionwrapper'><p class='description'>What they do not print</p></div></div>
<div id='main-wrapper'><div class='main section'><div class='widget Blog'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>{head}</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title'>{escape(p.title, False)}</h3>
<div class='post-body entry-content'>{text}<div style='clear: both;'></div></div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>{p.author}</span></span> <span class='post-timestamp'>at <a class='timestamp-link' rel='bookmark'>{abbr}</a></span><span class='post-labels'>Labels: <a>{p.land}</a></span></div></div>
<div class='comments' id='comments'><h4>2 comments:</h4><dl><dt class='comment-author'>Anonymous said...</dt><dd class='comment-body'><p>{COMMENTS[p.v]}</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a>{mdy(d + timedelta(2))} at 4:11 PM</a></span></dd><dt>{p.people[6]} said...</dt><dd><p>{COMMENTS[p.v + 2]}</p></dd><dd class='comment-footer'>{mdy(d + timedelta(40))} at 9:01 AM</dd></dl></div></div></div></div></div>
<div class='blog-pager'><a>Newer Post</a> <a>Older Post</a> <a>Home</a></div></div></div></div><div id='sidebar-wrapper'><h2>Blog Archive</h2><ul class='hierarchy'>{arch}</ul><h2>About Me</h2><p>Writer in {p.town2}. View my complete profile.</p></div></div>""", doctype='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'), iso(d), "no"


@layout("drupal", 2009, 2027)
def l05(p):
    """Drupal site of an aid group: submitted line, field markup, see also, donate box."""
    d = p.day
    p.deckshown = p.v in (0, 2)
    sub = [f"Submitted by webteam on {wd(d)[:3]}, {d.day:02}/{d.month:02}/{d.year} - 10:32", f'<span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="{iso(d)}T00:00:00+03:00">{ordinal(d)}</span>',
           f'<span property="schema:dateCreated" content="{iso(d)}T14:02:11+00:00">{d.month:02}/{d.day:02}/{d.year}</span>', f'<div class="field field--name-field-date"><div class="field__label">Date</div><div class="field__item"><time datetime="{iso(d)}T12:00:00Z">{dmy3(d)}</time></div></div>'][p.v]
    p.shown(f"Submitted by webteam on {wd(d)[:3]}, {d.day:02}/{d.month:02}/{d.year} - 10:32", ordinal(d), f"{d.month:02}/{d.day:02}/{d.year}", f"Date {dmy3(d)}", dmy3(d))
    also = "".join(f'<div class="views-row"><span class="views-field-created">{dmy(p.other(i))}</span> <a>{h}</a></div>' for i, h in enumerate(p.heads[:4]))
    body = f'<div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{ps(p.paras, sub="h3")}</div></div></div>'
    deck = f'<div class="field-name-field-intro"><p><strong>{escape(p.deck, False)}</strong></p></div>' if p.deckshown else ""
    return html(p, f'<meta name="Generator" content="Drupal 7 (http://drupal.org)"><link rel="shortlink" href="/node/{4000 + p.v}">', f"""<div id="skip-link"><a href="#main-content">Skip to main content</a></div><div id="page-wrapper"><div id="header"><a href="/">{p.outlet}</a><div class="block-search">Search form</div>{nav(p, 'About,Our work,Reports,Donate')}</div>
<div id="breadcrumb"><a href="/">Home</a> &raquo; <a href="/news">News</a></div><div id="main-content"><h1 class="title" id="page-title">{escape(p.title, False)}</h1><div class="tabs"></div>
<div class="region region-content"><div id="node-{4000 + p.v}" class="node node-press-release clearfix"><div class="meta submitted">{sub}</div><div class="content">{deck}{body}</div></div></div></div>
<div class="region-sidebar-second"><div class="block"><h2>See also</h2>{also}</div><div class="block donate"><h2>Help now</h2><p>With 20 a month you give clean water to a family.</p><a>Donate</a></div></div>{foot(p)}</div>"""), iso(d), "no"


@layout("joomla", 2004, 2012)
def l06(p):
    """Joomla of the 2000s: contentpaneopen tables, createdate, 'Last Updated', modules with lists, Latin-1."""
    d, u = p.day, p.day + timedelta(1 + p.v)
    p.charset = "iso-8859-1" if p.v % 2 == 0 else "utf-8"
    created = [f"{wd(d)}, {d.day:02} {MONTHS[d.month - 1]} {d.year} 10:32", f"{wd(d)}, {d.day:02} {MONTHS[d.month - 1]} {d.year} 00:00", f"{iso(d)} 10:32:09", f"Created on {wd(d)}, {d.day:02} {MONTHS[d.month - 1]} {d.year} 10:32"][p.v]
    upd = f"Last Updated ( {wd(u)}, {u.day:02} {MONTHS[u.month - 1]} {u.year} )" if p.v != 2 else f"Last Updated on {iso(u)} 08:00"
    p.shown(created, upd, f"Written by {p.author}")
    latest = "".join(f'<li class="latestnews"><a class="latestnews">{h}</a></li>' for h in p.heads[:5])
    return html(p, '<meta name="generator" content="Joomla! 1.0 - Content Management" />', f"""<table width="780" cellpadding="0" cellspacing="0" border="0" align="center"><tr><td colspan="3"><img src="/images/logo.gif" alt="{p.outlet}" /><div class="date">{wd(p.seen)}, {dmy(p.seen)}</div></td></tr>
<tr><td valign="top" width="160"><table class="moduletable"><tr><th>Main Menu</th></tr><tr><td><a class="mainlevel">Home</a><br /><a class="mainlevel">News</a><br /><a class="mainlevel">Links</a><br /><a class="mainlevel">Contact Us</a></td></tr></table><table class="moduletable"><tr><th>Latest News</th></tr><tr><td><ul class="latestnews">{latest}</ul></td></tr></table></td>
<td valign="top"><span class="pathway"><a>Home</a> <img src="arrow.png" alt="arrow" /> <a>News</a></span><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{escape(p.title, False)}</td><td align="right" class="buttonheading"><a><img src="pdf.png" alt="PDF" /></a></td><td align="right" class="buttonheading"><a><img src="print.png" alt="Print" /></a></td><td class="buttonheading"><a><img src="mail.png" alt="E-mail" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small"> Written by {p.author} </span></td></tr><tr><td valign="top" colspan="2" class="createdate">{created}</td></tr><tr><td valign="top" colspan="2">{ps(p.paras, sub='h4')}</td></tr><tr><td colspan="2" align="left" class="modifydate">{upd}</td></tr></table>
<table align="center" class="pagenav"><tr><th class="pagenav_prev"><a>&lt; Prev</a></th><td width="50">&nbsp;</td><th class="pagenav_next"><a>Next &gt;</a></th></tr></table><div class="back_button"><a>[ Back ]</a></div></td>
<td valign="top" width="160"><table class="moduletable"><tr><th>Polls</th></tr><tr><td>Do you trust the council? Yes / No</td></tr></table><table class="moduletable"><tr><th>Who's Online</th></tr><tr><td>We have 12 guests online</td></tr></table></td></tr>
<tr><td colspan="3" align="center">&copy; {p.seen.year} {p.outlet}<br />Made with <a>Joomla!</a></td></tr></table>""", doctype='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'), iso(d), "no"


@layout("nineties", 1996, 2003)
def l07(p):
    """Pages of the 1990s: FONT, CENTER, tables, unclosed P, no charset told."""
    d = p.day
    p.charset, p.declare = "windows-1252", False
    line = [f"{wd(d)}, {dmy(d)}", f"{mdy(d)}", f"{p.town}, {dmy(d)}", f"Web posted at: 10:32 p.m. EST (0332 GMT)"][p.v]
    p.shown(line, f"Web posted {mdy(d)}", f"Web posted on: {wd(d)}, {mdy(d)} 10:32 PM EST")
    if p.v == 3:
        line = f"Web posted on: {wd(d)}, {mdy(d)} 10:32 PM EST"
    top = f"<FONT SIZE=2 FACE=\"Arial, Helvetica\"><B>{line}</B></FONT>"
    text = "\n<P>".join(("<B>" + escape(x[3:], False) + "</B>") if x.startswith("## ") else escape(x.removeprefix("- "), False) for x in p.paras)
    upd = f"Last updated: {dmy(d + timedelta(400))}" if p.v % 2 == 0 else f"This page was last modified on {mdy(d + timedelta(31))}"
    links = "<BR>".join(f'<A HREF="s{i}.htm">{h}</A>' for i, h in enumerate(p.heads[:5]))
    return html(p, '<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 3.0">', f"""<CENTER><IMG SRC="banner.gif" ALT="{p.outlet}" WIDTH=468 HEIGHT=60></CENTER>
<TABLE BORDER=0 WIDTH=640 CELLPADDING=4><TR><TD WIDTH=120 VALIGN=TOP BGCOLOR="#CCCC99"><FONT SIZE=1><A HREF="index.htm">Front page</A><BR><A HREF="world.htm">World</A><BR><A HREF="letters.htm">Letters</A><BR><A HREF="archive.htm">Archive</A><HR><B>Other stories</B><BR>{links}</FONT></TD>
<TD VALIGN=TOP>{top if p.v != 1 else ''}<H2>{escape(p.title, False)}</H2><FONT SIZE=2><I>By {p.author}</I>{'<BR>' + top if p.v == 1 else ''}</FONT>
<P>{text}
<HR SIZE=1><FONT SIZE=1>Back to the <A HREF="index.htm">front page</A><BR>&copy; {d.year} {p.outlet}. {upd}. Comments to <A HREF="mailto:web@{p.host[4:]}">the webmaster</A></FONT></TD></TR></TABLE>""", doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">', body_attrs=' BGCOLOR="#FFFFFF" TEXT="#000000"'), iso(d), "no"


@layout("government", 2012, 2033)
def l08(p):
    """Press release of a ministry: list of terms with Published and Last updated, reference number, notes to editors."""
    d, u = p.day, p.other(1)
    p.outlet = f"Ministry of Interior of {p.land}"
    terms = [f'<dl class="metadata"><dt>From:</dt><dd><a>{p.outlet}</a></dd><dt>Published</dt><dd>{dmy(d)}</dd><dt>Last updated</dt><dd>{dmy(u)}</dd></dl>', f'<dl><dt>Last updated</dt><dd>{dmy(u)}</dd><dt>Published</dt><dd>{dmy(d)}</dd></dl>',
             f'<p class="release-no">Press release No. {d.day + 20}/{d.year}</p><p class="release-date">{wd(d)}, {dmy(d)}</p>', f'<table class="docinfo"><tr><th>Ref.</th><td>MI/{d.year}/{d.day}</td></tr><tr><th>Date of issue</th><td>{d.day:02}.{d.month:02}.{d.year}</td></tr><tr><th>Review date</th><td>{dmy(d + timedelta(365))}</td></tr></table>'][p.v]
    p.shown(f"From: {p.outlet} Published {dmy(d)} Last updated {dmy(u)}", f"Last updated {dmy(u)} Published {dmy(d)}", f"Press release No. {d.day + 20}/{d.year}", f"{wd(d)}, {dmy(d)}", f"Ref. MI/{d.year}/{d.day}", f"Date of issue {d.day:02}.{d.month:02}.{d.year}", f"Review date {dmy(d + timedelta(365))}", "Press release")
    p.shown("Published", "Last updated", "From:", dmy(d), dmy(u), "Ref.", f"MI/{d.year}/{d.day}", "Date of issue", f"{d.day:02}.{d.month:02}.{d.year}", "Review date", dmy(d + timedelta(365)), p.outlet)
    meta = f'<meta name="dcterms.issued" content="{iso(d)}"><meta name="dcterms.modified" content="{iso(u)}">' if p.v == 0 else ""
    notes = [f"The ministry was founded on 4 May 1961.", f"Inquiries to the press office, telephone 555 0{p.v}14, on working days."]
    p.shown("Notes to editors", *notes)
    return html(p, meta, f"""<a class="skip" href="#c">Skip to main content</a>{COOKIE}<header role="banner"><span class="crest"></span>{p.outlet}</header>{nav(p, 'Departments,Worldwide,How we work,Publications,Announcements')}
<main id="c"><div class="title"><span class="context">{'Press release' if p.v != 2 else ''}</span><h1>{escape(p.title, False)}</h1></div>{terms}<div class="govspeak">{ps(p.paras)}<h3>Notes to editors</h3><ol><li>{notes[0]}</li><li>{notes[1]}</li></ol></div>
<div class="contents-share"><h2>Share this page</h2><a>Facebook</a><a>Twitter</a></div></main>
<aside class="related-container"><h2>Related content</h2><ul><li><a>{p.heads[0]}</a><p>{dmy(p.other(2))}</p></li><li><a>{p.heads[1]}</a><p>{dmy(p.other(3))}</p></li></ul></aside><footer><p>All content is available under the open licence, except where otherwise stated.</p><p>&copy; State of {p.land}</p></footer>"""), iso(d), "no"


@layout("calendars", 2010, 2030)
def l09(p):
    """English pages of an agency with the Persian or Islamic calendar beside; a clock of the day of saving in the head."""
    d = p.day
    y, m, k = persian(d)
    hy, hm, hk = islamic(d)
    now = p.seen
    ny, nm, nk = persian(now)
    line = [f"{wd(d)} {k} {PERSIAN[m - 1]} {y} - 15:20 | {dmy(d)}", f"News ID: {90210 + p.v} - {d.year}/{d.month:02}/{d.day:02} - 15:20", f"{hk} {ISLAMIC[hm - 1]} {hy} H / {dmy(d)}", f"Date: {dmy(d)} ({y}/{m:02}/{k:02}) Time: 15:20 Code: 7731"][p.v]
    p.shown(line)
    clock = f'<div class="clock">{wd(now)} {nk} {PERSIAN[nm - 1]} {ny} | {dmy(now)}</div>' if p.v != 2 else f'<div class="clock">{wd(now)}, {dmy(now)}</div>'
    return html(p, f'<meta name="description" content="{escape(p.deck)}">', f"""<div class="header">{clock}<img src="logo" alt="{p.outlet}"><div class="langs"><a>Persian</a> <a>Arabic</a> <a>Turkish</a></div></div>{nav(p, 'Home,Politics,Society,Economy,Photo,Video')}
<div class="col-main"><div class="item-header"><div class="item-time">{line}</div><h1 class="title">{escape(p.title, False)}</h1><p class="lead introtext">{escape(p.paras[0], False)}</p></div><div class="item-body"><div class="item-text">{ps(p.paras[1:])}<p class="code">{p.shown(f'{90 + p.v}**14{p.v}')}</p></div></div><div class="tags">Tags: {p.land}, {p.town}</div></div>
<div class="col-side"><h3>Latest news</h3><ul>{"".join(f'<li><span class="t">{dmy(now - timedelta(i))} - 1{i}:05</span> <a>{h}</a></li>' for i, h in enumerate(p.heads[:6]))}</ul></div>
<div class="footer">All content by {p.outlet} is licensed under a free licence. {now.year}</div>"""), iso(d), "no"


@layout("wire", 1999, 2032)
def l10(p):
    """Wire copy: the only day stands in the dateline."""
    d = p.day
    m3 = MONTHS[d.month - 1]
    m3 = m3 if len(m3) < 6 else m3[:3] + "."
    first = p.paras[0]
    line = [f"{p.town.upper()}, {mdy(d)} (ORN) -- ", f"{p.town}, {p.land}, {dmy(d)} (ORN) - ", f"({p.town}, {m3} {d.day}, {d.year}) ", f"{p.town.upper()} ({p.land}), {d.day} {m3} {d.year} /ORN/ – "][p.v]
    p.shown(line.strip(), line.strip(" -–"))
    paras = [line + first] + p.paras[1:]
    tail = ["-0-", "(ORN) ab/cd/15", "Editing by the ORN desk", "END/ORN/{}".format(p.town2.upper())][p.v]
    p.shown(tail, "ORN News Service")
    heads = "".join(f"<li>{h}</li>" for h in p.heads[:6])
    page = html(p, "", f"""<div id="hd">ORN News Service</div><div id="menu"><a>Headlines</a> | <a>Photos</a> | <a>Subscribers</a> | <a>Help</a></div><div id="story"><h1>{escape(p.title, False)}</h1>{ps(paras)}<p>{tail}</p></div><div id="more"><h4>More headlines</h4><ul>{heads}</ul></div><div id="ft">Copyright {d.year + p.v % 2} ORN. This material may not be published, broadcast, rewritten or redistributed.</div>""", title=p.title)
    return page, iso(d), "no"


@layout("address", 2011, 2029)
def l11(p):
    """The day stands in the address alone; lists with other days stand around."""
    d = p.day
    link = [f"https://{p.host}/{d.year}/{d.month:02}/{d.day:02}/{p.slug}.html", f"https://{p.host}/news/{iso(d)}/{p.slug}", f"https://{p.host}/{d.year}{d.month:02}{d.day:02}-{p.slug}.html", f"https://{p.host}/world/{d.year}/{MONTHS[d.month - 1][:3].lower()}/{d.day:02}/{p.slug}"][p.v]
    p.deckshown = True
    canon = f'<link rel="canonical" href="{link}">' if p.v % 2 == 0 else f'<meta property="og:url" content="{link}"><meta property="og:title" content="{escape(p.title)}">'
    cards = "".join(f'<div class="card"><a href="/{iso(p.other(i)).replace("-", "/")}/x{i}.html"><h3>{h}</h3></a><p>{dmy(p.other(i))}</p></div>' for i, h in enumerate(p.heads[:5]))
    return html(p, canon, f"""<header>{p.outlet}{nav(p)}</header><div class="page"><h1>{escape(p.title, False)}</h1><h2 class="sub">{escape(p.deck, False)}</h2><p class="author">{p.author}</p><div class="text">{ps(p.paras, sub='h3')}</div><div class="cards"><h2>More from this section</h2>{cards}</div></div>{foot(p)}"""), iso(d), "no"


@layout("dispatch", 2003, 2026)
def l12(p):
    """Translation service: number and day of the dispatch, excerpts of other papers with their own days, end notes."""
    d, s = p.day, p.before(4 + p.v)
    p.outlet = f"{p.land} Media Survey"
    line = [f"{mdy(d)} Special Dispatch No. {4512 + p.v}", f"Special Dispatch No. {612 + p.v}", f"{mdy(d)} | Special Report No. {33 + p.v}", f"Inquiry & Analysis Series No. {101 + p.v}"][p.v]
    more = "" if p.v in (0, 2) else f'<div class="pub-date">{mdy(d)}</div>'
    p.shown(line, mdy(d), line.split(mdy(d))[-1].strip(" |"))
    paper, paper2 = f"Al-{p.town2}", f"{p.river} Today"
    intro = f"In an article published on {mdy(s)} in the daily {paper}, columnist {p.people[4]} wrote about the events in {p.town}. The following are excerpts.[1]"
    body = [intro, "## ‘Nobody asked the people of the valley’"] + [f"“{x.replace('“', '‘').replace('”', '’')}”" for x in p.paras[1:5] if x[0] not in "#-"] + [f"On {mdy(s + timedelta(2))} the daily {paper2} answered in an editorial that the account was untrue.[2]"] + [x for x in p.paras[5:]]
    notes = [f"[1] {paper} ({p.land}), {mdy(s)}.", f"[2] {paper2} ({p.land}), {mdy(s + timedelta(2))}."]
    p.shown(*notes, "Tags")
    p.paras = body
    return html(p, f'<meta property="og:title" content="{escape(p.title)}">', f"""<div class="top">{p.outlet}<a>Donate</a><a>Subscribe</a></div><div class="container"><div class="report-header"><div class="no">{line}</div>{more}<h1>{escape(p.title, False)}</h1></div><div class="country">{p.shown(p.land + ' | ' + 'Special Dispatch')}</div><div class="report-body">{ps(body, sub='h4')}<hr><p class="notes">{notes[0]}</p><p class="notes">{notes[1]}</p></div>
<div class="latest-reports"><h3>Latest reports</h3><p>{mdy(p.seen)} <a>{p.heads[0]}</a></p><p>{mdy(p.seen - timedelta(1))} <a>{p.heads[1]}</a></p></div></div>{foot(p, words='Content may not be reproduced without permission.')}""", title=p.title), iso(d), "no"


@layout("amp", 2017, 2030)
def l13(p):
    """AMP page with consent, sidebar and related list."""
    d = p.day
    node = article(p, f"{iso(d)}T06:05:00{['Z', '+02:00', '-03:00', '+08:00'][p.v]}", f"{iso(d + timedelta(1))}T06:05:00Z", mainEntityOfPage=url(p))
    scripts = ld(node) if p.v != 3 else ld({"@context": "http://schema.org", "@type": "WebSite", "name": p.outlet}, node)
    line = p.shown([f"Updated {dmy(d + timedelta(1))}", f"{mdy3(d)}", "", f"Published on: {dmy(d)} - 14:05"][p.v])
    p.deckshown = True
    return html(p, f'<script async src="https://cdn.ampproject.org/v0.js"></script><link rel="canonical" href="{url(p)}"><style amp-custom>h1{{font-size:2em}}.cap{{color:#777}}</style>{scripts}', f"""<amp-consent id="consent" layout="nodisplay"><div id="ui">We use cookies to improve this site. <button on="tap:consent.accept">Agree</button></div></amp-consent><amp-sidebar id="sidebar" layout="nodisplay"><ul><li>Home</li><li>World</li><li>Sport</li></ul></amp-sidebar>
<header><a href="/">{p.outlet}</a></header><main><article><h1>{escape(p.title, False)}</h1><p class="sub">{escape(p.deck, False)}</p><amp-img src="x.jpg" width="16" height="9" layout="responsive" alt=""></amp-img><p class="cap">{p.caption}</p><div class="meta"><span>{p.author}</span> <span>{line}</span></div>{ps(p.paras[:3])}<amp-ad width="300" height="250" type="x"></amp-ad>{ps(p.paras[3:])}</article>
<section class="related"><h3>Also read</h3>{"".join(f'<a href="/amp/{i}"><p>{h}</p><small>{dmy(p.other(i))}</small></a>' for i, h in enumerate(p.heads[:4]))}</section></main>{foot(p)}""", attrs=" amp"), iso(d), "no"


@layout("paywall", 2016, 2033)
def l14(p):
    """Stub before a paywall."""
    d = p.day
    p.paras = p.paras[:3] if p.v % 2 == 0 else p.paras[:2]
    node = article(p, f"{iso(d)}T04:00:00+01:00", isAccessibleForFree=False, hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"})
    wall = ["To read on, subscribe for 1 a week. Cancel at any time.", "This article is for subscribers only. Already a subscriber? Log in", "You have read your 3 free articles this month. Subscribe now to continue reading.", "Register for free to keep reading. It takes less than a minute."][p.v]
    line = p.shown([dmy(d), f"{MONTHS[d.month - 1]} {d.day} {d.year}", f"Published {dmy(d)}", f"{wd(d)[:3]} {dmy3(d)} 05:00"][p.v])
    p.deckshown = True
    return html(p, og(p) + ld(node), f"""{COOKIE}<header class="o-header">{p.outlet}{nav(p)}<a>Sign in</a><a>Subscribe</a></header><main><article class="article"><div class="topper"><h1><span>{escape(p.title, False)}</span></h1><p class="topper__standfirst">{escape(p.deck, False)}</p></div><div class="info"><a class="author">{p.author}</a> <time class="date" datetime="{iso(d)}T04:00:00+01:00">{line}</time></div>{fig(p)}<div class="article__content">{ps(p.paras)}<div class="fade"></div></div>
<div class="paywall barrier"><h2>Keep reading</h2><p>{wall}</p><ul><li>Standard: news on all your devices</li><li>Premium: all of it and the weekend paper</li></ul><button>Subscribe</button></div></article></main>{related(p, 0, 4, dmy3)}{foot(p)}"""), iso(d), "may"


@layout("live", 2018, 2032)
def l15(p):
    """Live blog: each post has its own time; newest first."""
    d = p.day
    two = p.v in (1, 3)
    posts = [x for x in p.paras if x[0] not in "#-"]
    days = [d + timedelta(1) if two and i < 2 else d for i in range(len(posts))]
    times = [f"{20 - i * 2 if not (two and i < 2) else 9 - i:02}:1{i}" for i in range(len(posts))]
    updates = [{"@type": "BlogPosting", "headline": x.split(",")[0][:60], "datePublished": f"{iso(e)}T{t}:00Z", "articleBody": x} for x, e, t in zip(posts, days, times)]
    node = article(p, f"{iso(d)}T05:00:00Z", f"{iso(days[0])}T{times[0]}:00Z", kind="LiveBlogPosting", coverageStartTime=f"{iso(d)}T05:00:00Z", liveBlogUpdate=updates)
    blocks = "".join(f'<div class="live-post" id="post-{900 - i}"><time datetime="{iso(e)}T{t}:00Z">{t + " " + dmy(e) if p.v != 2 else t}</time><div class="live-text"><p>{escape(x, False)}</p></div><div class="post-share"><a>Share this post</a></div></div>' for i, (x, e, t) in enumerate(zip(posts, days, times)))
    for e, t in zip(days, times):
        p.shown(t + " " + dmy(e), t)
    p.paras = posts
    return html(p, og(p) + (ld(node) if p.v < 3 else ""), f"""<header>{p.outlet}{nav(p)}</header><main><div class="live-header"><span class="live-badge">Live</span><h1>{escape(p.title, False)}</h1><p class="live-date">{p.shown('Live coverage from ' + dmy(d))}</p></div><div class="live-feed">{blocks}</div></main>{related(p, 0, 5, dmy3)}{foot(p)}"""), "+".join(iso(e) for e in sorted(set(days))), "may"


@layout("several", 2008, 2030)
def l16(p):
    """Three whole articles on one page, each with its own day."""
    ds = [p.day, p.day - timedelta(2), p.day - timedelta(30)]
    parts = [p.paras[:3], p.paras[3:5], p.paras[5:]]
    titles = [p.title, p.heads[0], p.heads[1]]
    show = [dmy, mdy, lambda d: f"{d.day:02}.{d.month:02}.{d.year}", lambda d: f"{wd(d)}, {dmy(d)}"][p.v]
    names = [p.author, p.people[4], p.people[5]]
    out = []
    for t, x, e, n in zip(titles, parts, ds, names):
        when = f'<time datetime="{iso(e)}">{show(e)}</time>' if p.v % 2 == 0 else f'<span class="date">{show(e)}</span>'
        out.append(f'<article class="post"><h2>{escape(t, False)}</h2><p class="meta">By {n} | {when}</p>{ps([y for y in x if y[0] != "#"])}</article>')
        p.shown(f"By {n} | {show(e)}", f"By {n}", show(e))
    p.cutlines = [y for t, x in zip(titles, parts) for y in [t] + [z.removeprefix("- ") for z in x if z[0] != "#"]]
    p.shown(f"News from {p.land}")
    return html(p, "", f"""<header>{p.outlet}{nav(p)}</header><div id="main"><h1>News from {p.land}</h1>{"".join(out)}<div class="pages"><a>1</a> <a>2</a> <a>Next</a></div></div>{foot(p)}""", title=f"News from {p.land} - {p.outlet}"), "+".join(iso(e) for e in sorted(ds)), "no"


@layout("print", 2002, 2024)
def l17(p):
    """Print view: the day of printing beside the day of the article."""
    d, t = p.day, p.seen
    printed = [f"Printed on {dmy(t)}", f"Print date: {wd(t)}, {mdy(t)}", f"Printed from {p.host} on {iso(t)} 11:02", f"Retrieved: {ordinal(t)}"][p.v]
    line = [f"Published: {dmy(d)}", f"{p.author} - {wd(d)} {mdy(d)}", f"Date: {iso(d)}", f"{p.outlet}, {ordinal(d)}"][p.v]
    p.shown(printed, line)
    where = f"This article was printed from http://{p.host}/news/{p.slug}"
    return html(p, "<link rel='stylesheet' media='print' href='print.css'><meta name='robots' content='noindex'>", f"""<div class="noprint"><a href="javascript:window.print()">Print this page</a> <a>Close window</a></div>{'<p class="printed">' + printed + '</p>' if p.v % 2 else ''}<img src="logo-bw.gif" alt="{p.outlet}"><hr><h1>{escape(p.title, False)}</h1><p class="info">{line}</p>{ps(p.paras)}<hr><p class="url">{where}</p>{'<p class="printed">' + printed + '</p>' if p.v % 2 == 0 else ''}<p>&copy; {t.year} {p.outlet}</p>"""), iso(d), "no"


@layout("webarchive", 1998, 2021)
def l18(p):
    """Page saved by a web archive with its toolbar; the last one has no day of its own."""
    d, t = p.day, p.seen
    stamp = f"{t.year}{t.month:02}{t.day:02}103211"
    own = [f'<p class="date">{dmy(d)}</p>', f'<div class="dateline">{wd(d)}, {mdy(d)}</div>', f'<span class="published">Published {d.day:02}-{MONTHS[d.month - 1][:3]}-{d.year}</span>', ""][p.v]
    p.shown(dmy(d), f"{wd(d)}, {mdy(d)}", f"Published {d.day:02}-{MONTHS[d.month - 1][:3]}-{d.year}")
    bar = f"""<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-ipp-inside"><form><input type="text" name="url" value="http://{p.host}/{p.slug}.html"><input type="submit" value="Go"></form><div id="wm-nav-captures"><a>12 captures</a><div class="r">{dmy3(d + timedelta(3))} - {dmy3(t + timedelta(700))}</div></div><table><tr class="m"><td class="b">{MONTHS[t.month - 2][:3]}</td><td class="c">{MONTHS[t.month - 1][:3].upper()}</td><td class="f">{MONTHS[t.month % 12][:3]}</td></tr><tr class="d"><td class="c">{t.day:02}</td></tr><tr class="y"><td class="c">{t.year}</td></tr></table><div id="wm-expand">About this capture</div></div></div></div><!-- END WAYBACK TOOLBAR INSERT -->"""
    end = f"<!--\n     FILE ARCHIVED ON 10:32:11 {MONTHS[t.month - 1][:3]} {t.day:02}, {t.year} AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:00:01 {MONTHS[t.month - 1][:3]} {t.day:02}, {t.year + 3}.\n-->"
    return html(p, f'<script src="https://web-static.example/_static/js/bundle-playback.js"></script><script type="text/javascript">__wm.wombat("http://{p.host}/{p.slug}.html","{stamp}","https://web.archive.example/","web");</script>', f"""{bar}<div id="head">{p.outlet}</div>{nav(p, 'Home,News,Archive,Contact')}<div id="content"><h1>{escape(p.title, False)}</h1>{own}{ps(p.paras, sub='h3')}</div><div id="footer">&copy; {d.year} {p.outlet}</div>{end}"""), iso(d) if p.v < 3 else "-", "no"


@layout("onthisday", 2005, 2031)
def l19(p):
    """Today's date in the head of the site and a box 'On this day'; the article's day is set small."""
    d, t = p.day, p.seen
    line = [f"{d.day:02}.{d.month:02}.{d.year}", f"{dmy(d)} 08:47", f"{d.year}-{d.month:02}-{d.day:02} 08:47", f"Date posted: {ordinal(d)}"][p.v]
    p.shown(line)
    return html(p, f'<meta name="keywords" content="news, {p.land}">', f"""<div class="topbar"><span id="today">{'Today is ' if p.v % 2 else ''}{wd(t)}, {dmy(t)}</span> <span class="weather">{p.town} 14&deg;C</span></div><h2 class="site"><a>{p.outlet}</a></h2>{nav(p)}
<div class="wrap"><div class="history"><h3>On this day</h3><p><b>{dmy(date(1967, d.month, 3))}</b> The first tram runs in {p.town2}.</p><p><b>{mdy(date(1989, d.month, 3))}</b> The wall of the old prison is pulled down.</p></div>
<div class="article-box"><h1>{escape(p.title, False)}</h1><small class="d">{line}</small>{ps(p.paras, sub='h4')}</div>{letter(p)}</div><div class="bottom">{p.outlet} since 1921. &copy; 2001-{t.year}</div>"""), iso(d), "no"


@layout("undated", 2008, 2030)
def l20(p):
    """Page of an NGO that tells no day of its own; the text and the footer hold many."""
    d = p.day
    extra = [f"On {mdy(p.before(300))} a first complaint was filed. On {dmy(p.before(120))} it was dismissed.", f"The committee was founded in {p.town2} on 3 March 1994."]
    p.paras = p.paras[:4] + extra + p.paras[4:]
    end = [f"&copy; {d.year - 8}-{d.year} {p.outlet}", f"Last modified: {dmy(p.seen)}", f"Site updated {mdy(p.seen)}", f"&copy; {d.year}"][p.v]
    side = f'<div class="upcoming"><h3>Coming events</h3><p>{dmy(d + timedelta(40))}: Vigil at the {p.river} bridge</p><p>{dmy(d + timedelta(60))}: General meeting</p></div>' if p.v % 2 == 0 else related(p, 0, 3, mdy, title="Press releases")
    return html(p, "", f"""<div class="header">{p.outlet}</div>{nav(p, 'Who we are,What we do,Get involved,Library')}<div class="content"><h1>{escape(p.title, False)}</h1>{ps(p.paras)}<p>{p.shown('To support our work, write to the secretary.')}</p></div>{side}<div class="footer">{end}</div>"""), "-", "no"


@layout("announcement", 2009, 2033)
def l21(p):
    """Announcement of an event to come: the day of the event is no day of publication."""
    d, e = p.day, p.day + timedelta(12 + p.v)
    event = {"@context": "https://schema.org", "@type": "Event", "name": p.title, "startDate": f"{iso(e)}T18:00:00+02:00", "endDate": f"{iso(e)}T20:00:00+02:00", "location": {"@type": "Place", "name": f"Town hall of {p.town}"}}
    p.title = f"Vigil for the dead of {p.town} to be held on the {p.river} bridge"
    call = f"The families invite all to a vigil on {wd(e)}, {dmy(e)}, at six in the evening on the bridge." if p.v % 2 else f"A vigil will be held on {mdy(e)} at 6 p.m. on the bridge, the families say."
    p.paras = [call] + [x for x in p.paras[1:] if x[0] != "#"] + ["Bring a candle. The street is closed to cars from five."]
    box = f'<div class="event-box"><b>When</b> {wd(e)}, {dmy(e)}, 18:00 <b>Where</b> {p.town}, bridge</div>'
    p.shown(f"When {wd(e)}, {dmy(e)}, 18:00 Where {p.town}, bridge", f"Posted {dmy(d)}", f"Added on {d.day:02}/{d.month:02}/{d.year}", f"Published by the committee, {mdy(d)}")
    own = [f'<p class="posted">Posted {dmy(d)}</p>', f'<p class="posted">Published by the committee, {mdy(d)}</p>', "", ""][p.v]
    return html(p, ld(event) if p.v != 1 else "", f"""<header>{p.outlet}{nav(p, 'News,Events,Members')}</header><main><h1>{escape(p.title, False)}</h1>{own}{box}{ps(p.paras)}<p class="cal">Add to calendar: iCal, Outlook</p></main><aside><h3>Other events</h3><ul><li>{dmy(e + timedelta(9))} - Reading of the names</li><li>{dmy(e + timedelta(20))} - Annual meeting</li></ul></aside>{foot(p)}"""), iso(d) if p.v < 2 else "-", "no"


@layout("obituary", 1999, 2032)
def l22(p):
    """Obituary: born, died, and the day of the page."""
    d, died = p.day, p.before(3)
    who = p.people[0]
    p.title = f"{who}, who photographed the siege of {p.town}, dies at 78"
    born = date(d.year - 78, 2, 3)
    p.paras = [f"{who}, whose pictures of the siege of {p.town} went around the world, died on {wd(died)} in {p.town2}. The death was confirmed by a daughter, {p.people[1]}.", f"{who.split()[1]} was born on {dmy(born)} in a village on the {p.river}, the son of a ferryman. He bought his first camera with money from smuggled salt.", f"On {mdy(date(d.year - 30, 6, 9))} he walked into {p.town} with a convoy of flour and stayed for four months. “I only pressed the button, the others did the rest,” he used to say.", f"The army took his films twice. The second time he had put blank ones into the cassettes, a colleague, {p.people[2]}, remembered; the true ones left the town in a loaf.", "He won prizes and lost most of them when he moved, which was often. In his last years he photographed only trees, because, he said, they held still and had no spokesman.", f"A court in {p.town2} heard him as a witness for three days in the case against the commander of the siege. He identified eleven men in his own pictures, and was asked in turn why he had not put the camera down.", f"He is survived by two daughters and by some 40,000 negatives, which he left to the town library of {p.town}."]
    facts = f'<div class="vita" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{who}</span><br>Born <time itemprop="birthDate" datetime="{iso(born)}">{dmy(born)}</time><br>Died <time itemprop="deathDate" datetime="{iso(died)}">{dmy(died)}</time></div>'
    p.shown(f"{who} Born {dmy(born)} Died {dmy(died)}", f"Born {dmy(born)}", f"Died {dmy(died)}", who)
    line = [mdy(d), f"{ordinal(d)}, {p.outlet}", f"{mdy3(d)}", f"Posted: {d.year}-{d.month:02}-{d.day:02}"][p.v]
    p.shown(line)
    pre = facts if p.v % 2 else ""
    post = "" if p.v % 2 else facts
    return html(p, f'<meta name="description" content="{who}, {born.year}-{d.year}">', f"""<header>{p.outlet}{nav(p)}</header><div class="obit"><p class="section">{p.shown('Obituaries')}</p>{pre}<h1>{escape(p.title, False)}</h1><div class="byline">By {p.author}<br>{line}</div>{ps(p.paras)}{post}</div><div class="rail"><h4>More obituaries</h4><ul><li>{p.people[6]}, poet ({dmy(p.other(2))})</li><li>{p.people[7]}, judge ({dmy(p.other(3))})</li></ul></div>{foot(p)}"""), iso(d), "no"


@layout("disagree", 2010, 2032)
def l23(p):
    """Two sources of the first day disagree by more than a time zone."""
    d, e = p.day, p.day + timedelta([12, 3, 366, 45][p.v])
    line = [f"Published {dmy(e)}", f"{mdy(e)}", f"{wd(e)}, {dmy(e)}", f"{dmy3(e)} 10:11"][p.v]
    p.shown(line)
    head = ld(article(p, f"{iso(d)}T09:00:00Z")) if p.v % 2 == 0 else f'<meta property="article:published_time" content="{iso(d)}T09:00:00Z">'
    return html(p, og(p) + head, f"""<header>{p.outlet}{nav(p)}</header><main><article><h1>{escape(p.title, False)}</h1><p class="meta"><span class="author">{p.author}</span> <span class="date">{line}</span></p>{ps(p.paras, sub='h3')}</article></main>{related(p, 0, 4, mdy)}{foot(p)}"""), f"{iso(d)}/{iso(e)}", "must"


@layout("updated", 2012, 2033)
def l24(p):
    """Updated later: the day of first publication stands beside or is silent."""
    d, u = p.day, p.day + timedelta(2 + p.v)
    lines = [f"Last updated: {dmy(u)} 10:11 | Published: {dmy(d)} 9:15", f"Updated {mdy(u)}. First published {mdy(d)}.", f"{dmy(d)} (updated {dmy(u)})", f"Updated: {dmy(u)}, 10:11"][p.v]
    p.shown(lines)
    head = ld(article(p, None, f"{iso(u)}T10:11:00Z")) if p.v != 2 else f'<meta property="og:updated_time" content="{iso(u)}T10:11:00Z"><meta http-equiv="last-modified" content="{wd(u)[:3]}, {u.day:02} {MONTHS[u.month - 1][:3]} {u.year} 10:11:00 GMT">'
    return html(p, og(p) + head, f"""<header>{p.outlet}{nav(p)}</header><main><article><h1>{escape(p.title, False)}</h1><div class="byline">{p.author}</div><div class="timestamps">{lines}</div>{fig(p)}<div class="body">{ps(p.paras[:3])}{ad()}{ps(p.paras[3:])}</div></article></main>{related(p, 0, 4, dmy)}{foot(p)}"""), iso(d) if p.v < 3 else "-", "may"


@layout("midnight", 2014, 2034)
def l25(p):
    """Times in another zone than the page prints: the day that is printed counts."""
    d = p.day
    early = d - timedelta(1)
    epoch = int((datetime(early.year, early.month, early.day, [21, 21, 23, 21][p.v], 40) - datetime(1970, 1, 1)).total_seconds())
    head, line = [
        (ld(article(p, f"{iso(early)}T21:40:00Z")), f"{wd(d)}, {dmy(d)} 01:40"),
        (f'<meta property="article:published_time" content="{iso(d)}T23:30:00-05:00">', f"{mdy(d)} at 11:30 p.m. EST"),
        ("", f'<time data-timestamp="{epoch * 1000}" datetime="{iso(early)}T23:40:00.000Z">{dmy(d)}, 00:40 CET</time>'),
        (ld(article(p, f"{iso(d)}T00:20:00+09:00")), f"{d.year}.{d.month:02}.{d.day:02} 00:20"),
    ][p.v]
    p.shown(f"{wd(d)}, {dmy(d)} 01:40", f"{mdy(d)} at 11:30 p.m. EST", f"{dmy(d)}, 00:40 CET", f"{d.year}.{d.month:02}.{d.day:02} 00:20")
    return html(p, og(p) + head, f"""<header>{p.outlet}{nav(p)}</header><main><article><h1>{escape(p.title, False)}</h1><p class="meta">{p.author} · <span class="date">{line}</span></p>{ps(p.paras)}</article></main>{related(p, 0, 4, mdy)}{foot(p)}"""), iso(d), "may"


@layout("figures", 2011, 2032)
def l26(p):
    """Days in figures, the month first or second: other days on the page show which; the last cannot be told."""
    d = p.day = date(p.day.year, [8, 3, 11, 5][p.v], [3, 9, 10, 4][p.v])
    u = d + timedelta(19)
    a, b, day = [
        (f"{d.day:02}/{d.month:02}/{d.year}", f"Last update: {u.day:02}/{u.month:02}/{u.year}", iso(d)),
        (f"{d.month}/{d.day}/{d.year} 5:32 PM", "", iso(d)),
        (f"{d.day}-{d.month}-{d.year}", f"Last update: {u.day}-{u.month}-{u.year}", iso(d)),
        (f"04/05/{d.year}", "", f"{d.year}-05-04/{d.year}-04-05?"),
    ][p.v]
    p.shown(a, b, f"Posted: {a}", f"{b}")
    more = "".join(f'<tr><td>{h}</td><td>{p.other(i).day if p.v != 1 else p.other(i).month}/{p.other(i).month if p.v != 1 else p.other(i).day}/{p.other(i).year}</td></tr>' for i, h in enumerate(p.heads[:4])) if p.v < 3 else ""
    return html(p, "", f"""<header>{p.outlet}{nav(p)}</header><div class="newsitem"><h1>{escape(p.title, False)}</h1><div class="date">Posted: {a}</div>{ps(p.paras)}<div class="upd">{b}</div></div><table class="list"><caption>Older news</caption>{more}</table>{foot(p)}""", lang=["en-GB", "en-US", "en", "en"][p.v]), day, "no" if p.v < 3 else "must"


@layout("magazine", 1998, 2031)
def l27(p):
    """Magazine: month of the issue alone."""
    d = p.day
    line = [f"{MONTHS[d.month - 1]} {d.year}", f"Vol. 12, No. {d.month}, {MONTHS[d.month - 1]} {d.year}", f"{MONTHS[d.month - 1]} {d.year} issue", f"From the {MONTHS[d.month - 1]} {d.year} issue"][p.v]
    p.shown(line)
    p.deckshown = True
    issues = "".join(f"<li><a>{MONTHS[i]} {d.year + 1}</a></li>" for i in (5, 4, 3))
    return html(p, f'<meta property="og:title" content="{escape(p.title)}">', f"""<header><a>{p.outlet}</a>{nav(p, 'This issue,Back issues,Subscribe')}</header><div id="piece"><div class="issue">{line}</div><h1>{escape(p.title, False)}</h1><h2 class="dek">{escape(p.deck, False)}</h2><p class="writer">by {p.author}</p>{ps(p.paras, sub='h3')}<p class="bio"><em>{p.shown(p.author + ' writes about the mountains and lives in ' + p.town2 + '.')}</em></p></div><div class="back"><h3>Back issues</h3><ul>{issues}</ul></div>{foot(p)}"""), f"{d.year}-{d.month:02}", "no"


@layout("nextjs", 2020, 2035)
def l28(p):
    """Site made by scripts: hashed classes, state in JSON, cards with days before and after."""
    d = p.day
    state = {"props": {"pageProps": {"story": {"id": 88 + p.v, "slug": p.slug, "title": p.title, "updatedAt": f"{iso(p.other(3))}T10:00:00Z", "related": [{"title": h, "publishedAt": f"{iso(p.other(i))}T00:00:00Z"} for i, h in enumerate(p.heads[:3])]}}}}
    c = lambda k: f"css-{p.r.randint(10**6, 10**7):x}{k}"  # noqa: E731
    card = lambda i: f'<a class="{c("a")}" href="/story/{i}"><div class="{c("b")}"><span class="{c("c")}">{p.heads[i]}</span><time class="{c("d")}" datetime="{iso(p.other(i))}T09:00:00Z">{mdy3(p.other(i))}</time></div></a>'  # noqa: E731
    line = p.shown(f"{mdy3(d)}", "3 min read", f"{mdy3(d)} · 3 min read")[0]
    when = f'<time class="{c("t")}" datetime="{iso(d)}T13:05:22.000Z">{line}</time>' if p.v != 1 else f'<span class="{c("t")}">{line}</span>'
    p.deckshown = p.v < 2
    deck = f'<p class="{c("e")}">{escape(p.deck, False)}</p>' if p.deckshown else ""
    return html(p, og(p), f"""<div id="__next"><div class="{c('x')}"><div class="{c('y')}">{p.outlet}</div>{card(0)}{card(1)}</div><main class="{c('m')}"><h1 class="{c('h')}">{escape(p.title, False)}</h1>{deck}<div class="{c('w')}"><div>{p.author}</div>{when} · <span>3 min read</span></div><div class="{c('s')}"><button>Listen</button><button>Save</button><button>Share</button></div><div class="{c('z')}">{''.join(f'<p class="{c("p")}">{escape(x.removeprefix("## ").removeprefix("- "), False)}</p>' for x in p.paras[:3])}<div class="{c('v')}">Story continues below advertisement</div>{''.join(f'<p class="{c("p")}">{escape(x.removeprefix("## ").removeprefix("- "), False)}</p>' for x in p.paras[3:])}</div></main><div class="{c('r')}"><h2>Up next</h2>{card(2)}{card(3)}{card(4)}</div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>"""), iso(d), "no"


@layout("television", 2013, 2034)
def l29(p):
    """Local television: 'Posted at … and last updated …', weather, trending, microdata."""
    d, u = p.day, p.day + timedelta(1)
    line = [f"Posted at 5:32 PM, {mdy3(d)} and last updated 7:10 AM, {mdy3(u)}", f"Posted: {mdy3(d)} / 05:32 PM EST | Updated: {mdy3(u)} / 07:10 AM EST", f"Published {mdy(d)} 5:32pm EDT", f"Updated: 7:10 AM {mdy3(u)} | Created: 5:32 PM {mdy3(d)}"][p.v]
    p.shown(line)
    micro = f'<meta itemprop="datePublished" content="{iso(d)}T17:32:00-05:00"><meta itemprop="dateModified" content="{iso(u)}T07:10:00-05:00">' if p.v in (0, 2) else ""
    return html(p, og(p), f"""<header>{p.outlet}<div class="wx"><span>64&deg;</span> <span>Forecast for {wd(p.seen)}, {mdy3(p.seen)}</span></div>{nav(p, 'News,Weather,Traffic,Sports,Contests')}</header><div class="alert">1 weather alert - see all</div><div class="ArticlePage" itemscope itemtype="http://schema.org/NewsArticle">{micro}<h1 itemprop="headline">{escape(p.title, False)}</h1><div class="authors">By: <span itemprop="author">{p.author}</span></div><div class="dates">{line}</div><div class="RichText" itemprop="articleBody">{ps(p.paras[:4])}<p><b><a>WATCH: {p.heads[7]}</a></b></p>{ps(p.paras[4:])}</div><p class="legal">Copyright {d.year} {p.outlet}. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p><div class="tip"><h4>Submit a tip</h4><p>Have a story? Write to our newsroom.</p></div></div><div class="trending"><h3>Trending</h3><ol>{"".join(f'<li><a>{h}</a> <span>{mdy3(p.other(i))}</span></li>' for i, h in enumerate(p.heads[:5]))}</ol></div>{foot(p)}"""), iso(d), "no"


@layout("badge", 2008, 2031)
def l30(p):
    """Movement, party and office pages: the day as a calendar badge or as a line of a statement."""
    d = p.day
    hy, hm, hk = islamic(d)
    line = [f'<div class="cal"><span class="day">{d.day}</span><span class="month">{MONTHS[d.month - 1][:3]}</span><span class="year">{d.year}</span></div>', f'<p>Issued: {hk} {ISLAMIC[hm - 1]} {hy} H, corresponding to {dmy(d)}</p>', f'<div class="entry-date">{MONTHS[d.month - 1].upper()} {d.day}, {d.year}</div>', f'<p align="right">{p.town}, {ordinal(d)}</p>'][p.v]
    p.shown(f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}", f"{d.day}{MONTHS[d.month - 1][:3]}{d.year}", f"Issued: {hk} {ISLAMIC[hm - 1]} {hy} H, corresponding to {dmy(d)}", f"{MONTHS[d.month - 1].upper()} {d.day}, {d.year}", f"{p.town}, {ordinal(d)}", f"Statement No. {40 + p.v}", f"Press office of the movement")
    sign = f"<p><b>Press office of the movement</b></p>"
    top, end = (line, sign) if p.v != 1 else ("", sign + line)
    if p.v == 3:
        top, end = line, sign
    return html(p, "", f"""<div id="masthead">{p.outlet}</div>{nav(p, 'Statements,Interviews,Archive,Contact')}<div id="single"><div class="post-thumb"></div>{top}<h1>{escape(p.title, False)}</h1><p class="no">Statement No. {40 + p.v}</p>{ps(p.paras, sub='h4')}{end}<div class="views">Views: {1200 + p.v}</div></div><div id="sidebar"><h3>Latest statements</h3>{"".join(f'<div class="row"><span>{dmy(p.seen - timedelta(i * 3))}</span> <a>{h}</a></div>' for i, h in enumerate(p.heads[:5]))}</div><div id="bottom">&copy; {p.seen.year}</div>"""), iso(d), "no"

# --- ten more, written when rules had been mended after the odd ones, and not looked at before they were measured


@layout("termlist", 2011, 2030)
def l31(p):
    """Facts as pairs of label and value in boxes, others than the day among them."""
    d = p.day
    pairs = [("Location", p.town), ("Date", dmy(d)), ("Type", "News")] if p.v % 2 == 0 else [("Author", p.author), ("Publication date", mdy(d)), ("Last reviewed", mdy(d + timedelta(90)))]
    for a, b in pairs:
        p.shown(a, b, f"{a}: {b}", f"{a} {b}")
    tag = ("div", "span", "span") if p.v < 2 else ("p", "strong", "span")
    facts = "".join(f'<{tag[0]} class="row"><{tag[1]} class="k">{a}{":" if p.v > 1 else ""}</{tag[1]}> <{tag[2]} class="v">{b}</{tag[2]}></{tag[0]}>' for a, b in pairs)
    return html(p, og(p), f"""<header><a href="/">{p.outlet}</a>{nav(p)}</header><main><h1>{escape(p.title, False)}</h1><div class="facts">{facts}</div>{ps(p.paras)}</main>{related(p, 0, 4, dmy)}{foot(p)}"""), iso(d), "no"


@layout("rights", 2004, 2028)
def l32(p):
    """Report of a rights group: place and day before the prose, or on a line of their own."""
    d = p.day
    line = [f"({p.town}, {mdy(d)}) – ", f"{p.town}, {dmy(d)} — ", f"({p.town}) – ", f"{p.town} / {p.town2}, {ordinal(d)}"][p.v]
    p.shown(line.strip(), line.strip(" –—"), mdy(d))
    own = f'<div class="news-date"><a href="/news/{d.year}">{mdy(d)}</a> {p.shown("12:00AM EDT")}</div>' if p.v == 2 else ""
    paras = p.paras if p.v == 3 else [line + p.paras[0]] + p.paras[1:]
    pre = f"<p><em>{line}</em></p>" if p.v == 3 else ""
    return html(p, "", f"""<div class="hd"><a href="/">{p.outlet}</a>{nav(p, 'Countries,Topics,Reports,Give')}</div><div class="body">{own}<h1>{escape(p.title, False)}</h1>{pre}{ps(paras)}<p class="more">{p.shown('For more of our work, see our country page.')}</p></div><div class="give"><h3>Your gift</h3><p>Help us to be there.</p><a href="/give">Give now</a></div>{foot(p)}"""), iso(d), "no"


@layout("ago", 2015, 2031)
def l33(p):
    """Times as 'two days ago': only some pages tell the day beside."""
    d = p.day
    line, day = [
        (f'<span class="ts" title="{wd(d)}, {dmy(d)}, 10:32">2 days ago</span>', iso(d)),
        ('<span class="ts">3 hours ago</span>', "-"),
        (f'<time class="ts" datetime="{iso(d)}T10:32:00+02:00">yesterday, 10:32</time>', iso(d)),
        (f'<span class="ts">{wd(d)[:3]} {d.day} {MONTHS[d.month - 1][:3]}, 10:32</span>', "-"),
    ][p.v]
    p.shown("2 days ago", "3 hours ago", "yesterday, 10:32", f"{wd(d)[:3]} {d.day} {MONTHS[d.month - 1][:3]}, 10:32")
    rows = "".join(f'<div class="teaser"><a href="/n/{i}">{h}</a> <span class="ts">{i + 1} hours ago</span></div>' for i, h in enumerate(p.heads[:5]))
    return html(p, og(p), f"""<header><a href="/">{p.outlet}</a>{nav(p)}</header><article><h1>{escape(p.title, False)}</h1><div class="meta"><a href="/a">{p.author}</a> {line}</div>{ps(p.paras)}</article><section><h2>Latest</h2>{rows}</section>{foot(p)}"""), day, "no"


@layout("forum", 2003, 2014)
def l34(p):
    """A report posted into a forum, with an answer below."""
    d = p.day
    line = [f"Posted: {wd(d)[:3]} {MONTHS[d.month - 1][:3]} {d.day}, {d.year} 10:32 am", f"{d.day:02}-{d.month:02}-{d.year}, 10:32 AM", f"« on: {MONTHS[d.month - 1]} {d.day:02}, {d.year}, 10:32:11 am »", f"by {p.author.split()[0].lower()}77 » {wd(d)[:3]} {d.day} {MONTHS[d.month - 1][:3]} {d.year} 10:32"][p.v]
    p.shown(line, p.author.split()[0].lower() + "77", "Joined: " + f"{MONTHS[2][:3]} 2001", "Posts: 412")
    who = f'<td class="who"><b>{p.author.split()[0].lower()}77</b><br>Joined: Mar 2001<br>Posts: 412</td>'
    again = line.replace(str(d.day), str((d + timedelta(1)).day))
    return html(p, "", f"""<div class="top"><a href="/">{p.outlet} forum</a> <a href="/faq">FAQ</a> <a href="/search">Search</a></div><h2><a class="t" href="/t/8">{escape(p.title, False)}</a></h2><table class="thread"><tr>{who}<td class="post"><div class="postdate">{line}</div><div class="postbody">{'<br><br>'.join(escape(x.removeprefix('## ').removeprefix('- '), False) for x in p.paras)}</div></td></tr><tr><td class="who"><b>guest4</b></td><td class="post"><div class="postdate">{again}</div><div class="postbody">{COMMENTS[p.v]}</div></td></tr></table><div class="powered">Powered by a bulletin board</div>"""), iso(d), "no"


@layout("list", 1997, 2012)
def l35(p):
    """Archive of a mailing list: lines of a mail's head in a page."""
    d = p.day
    stamp = [f"{wd(d)[:3]}, {d.day} {MONTHS[d.month - 1][:3]} {d.year} 10:32:11 +0100", f"{wd(d)[:3]} {MONTHS[d.month - 1][:3]} {d.day} 10:32:11 CET {d.year}", f"{iso(d)} 10:32:11", f"{wd(d)[:3]}, {d.day:02} {MONTHS[d.month - 1][:3]} {d.year} 22:32:11 -0800"][p.v]
    mail = f"{p.author.split()[0].lower()} at lists.example"
    p.shown(stamp, f"From: {p.author}", f"Date: {stamp}", f"Subject: {p.title}", mail, f"[news] {p.title}")
    head = [f"<ul><li><b>From</b>: {p.author}</li><li><b>Date</b>: {stamp}</li></ul>", f"<b>{p.author}</b> <a href='mailto:x'>{mail}</a><br><i>{stamp}</i>", f"<pre>From: {p.author}\nDate: {stamp}\nTo: news@lists.example</pre>", f"<table><tr><td>From:</td><td>{p.author}</td></tr><tr><td>Date:</td><td>{stamp}</td></tr></table>"][p.v]
    p.shown("To: news@lists.example", "Date:", "From:")
    links = f"<ul><li>Previous message: <a href='1.html'>{p.heads[0]}</a></li><li>Next message: <a href='2.html'>{p.heads[1]}</a></li><li><b>Messages sorted by:</b> <a href='d.html'>[ date ]</a> <a href='t.html'>[ thread ]</a></li></ul>"
    return html(p, "", f"""<h1>{escape(p.title, False)}</h1>{head}<hr>{ps(p.paras)}<hr>{links}""", title=p.title), iso(d), "no"


@layout("letterweb", 2017, 2034)
def l36(p):
    """Newsletter of one writer on a platform."""
    d = p.day
    line = [mdy3(d), f"{MONTHS[d.month - 1][:3]} {d.day:02}, {d.year}", f"{dmy3(d)} · Paid", f"{MONTHS[d.month - 1]} {d.day}, {d.year}"][p.v]
    p.shown(line, "12", "3", "Share", f"{p.author} {line}", "Paid")
    p.deckshown = True
    data = ld(article(p, f"{iso(d)}T09:00:12+00:00", f"{iso(d)}T09:00:12+00:00")) if p.v == 0 else ""
    return html(p, og(p) + data, f"""<div class="topbar"><a href="/">{p.outlet}</a><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">{escape(p.title, False)}</h1><h3 class="subtitle">{escape(p.deck, False)}</h3><div class="byline-wrapper"><div class="pc"><a href="/@x">{p.author}</a></div><div class="pc">{line}</div></div><div class="ufi"><a href="#l">12</a><a href="#c">3</a><a href="#s">Share</a></div></div><div class="available-content"><div class="body markup">{ps(p.paras)}<div class="subscription-widget-wrap"><p>Thanks for reading. Subscribe for free to get new posts.</p></div></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><div>{p.people[6]}<span>{mdy3(d + timedelta(1))}</span><p>{COMMENTS[p.v]}</p></div></div>"""), iso(d), "no"


@layout("radio", 2001, 2019)
def l37(p):
    """Transcript page of a radio programme: day of broadcast and reporter."""
    d = p.day
    line = [f"Broadcast: {wd(d)}, {dmy(d)} 18:10:00", f"{p.outlet} - {wd(d)}, {dmy(d)} 18:10:00", f"First broadcast {dmy(d)}", f"Air date: {mdy(d)}"][p.v]
    rep = f"Reporter: {p.author}"
    p.shown(line, rep, f"{line} {rep}")
    warn = "This is a transcript. The programme is broadcast around the country every evening."
    p.shown(warn)
    return html(p, "", f"""<div id="nav"><a href="/">{p.outlet}</a> <a href="/arch">Archive</a> <a href="/pod">Podcast</a></div><div id="story"><h2>{escape(p.title, False)}</h2><div class="byline">{line}<br>{rep}</div>{ps(p.paras)}</div><div id="foot">&copy; {d.year + 1} {p.outlet}</div>"""), iso(d), "no"


@layout("database", 1998, 2022)
def l38(p):
    """One report out of a news database, saved as a page."""
    d = p.day
    line = [f"{mdy(d)} {wd(d)}", f"{mdy(d)}, {wd(d)}", f"{dmy(d)}", f"{wd(d)} {mdy(d)} 10:32 AM GMT"][p.v]
    rows = [f"{p.outlet}", line, f"SECTION: NEWS; Pg. {p.v + 4}", f"LENGTH: {300 + p.v} words", f"BYLINE: {p.author}"]
    for x in rows:
        p.shown(x)
    p.shown("Copyright " + str(d.year) + f" {p.outlet}", "All Rights Reserved", "BODY:", f"LOAD-DATE: {mdy(d + timedelta(2))}", f"DATELINE: {p.town.upper()}")
    a = f"<p>{rows[0]}</p><p>{rows[1]}</p><h1>{escape(p.title, False)}</h1>" if p.v < 2 else f"<h1>{escape(p.title, False)}</h1><p>{rows[0]}</p><p>{rows[1]}</p>"
    return html(p, "", f"""<div class="doc">{a}<p>Copyright {d.year} {p.outlet}<br>All Rights Reserved</p><p>{rows[2]}</p><p>{rows[3]}</p><p>{rows[4]}</p><p>DATELINE: {p.town.upper()}</p><p>BODY:</p>{ps(p.paras)}<p>LOAD-DATE: {mdy(d + timedelta(2))}</p></div>""", title=p.title), iso(d), "no"


@layout("mailing", 2013, 2033)
def l39(p):
    """Mailing of a bureau, seen in a browser: laid out by tables, number and day in a band."""
    d = p.day
    band = [f"No. {211 + p.v} — {wd(d)}, {dmy(d)}", f"{dmy(d)} | Issue {40 + p.v}", f"{wd(d)} {ordinal(d)}", f"Daily brief, {mdy(d)}"][p.v]
    p.shown(band, "View this mail in your browser", p.outlet)
    return html(p, "", f"""<table width="100%"><tr><td align="center"><table width="600"><tr><td><a href="/v">View this mail in your browser</a></td></tr><tr><td><img src="l.png" alt="{p.outlet}"></td></tr><tr><td class="band">{band}</td></tr><tr><td><h1>{escape(p.title, False)}</h1></td></tr><tr><td>{ps(p.paras)}</td></tr><tr><td><p>You receive this mail because you signed up on our site.</p><a href="/u">Unsubscribe</a> | <a href="/p">Change your details</a><p>Copyright &copy; {d.year} {p.outlet}</p></td></tr></table></td></tr></table>"""), iso(d), "no"


@layout("relief", 2007, 2032)
def l40(p):
    """Portal that gathers reports: day of posting beside that of the source, which are a day or two apart."""
    d = p.day
    o = p.before(1 if p.v % 2 else 2)
    line = [f"Posted {dmy3(d)} Originally published {dmy3(o)}", f"Published on {dmy3(d)}", f"Report from {p.body} Published on {dmy3(d)}", f"Posted: {dmy(d)} / Source date: {dmy(o)}"][p.v]
    boxes = f'<dl class="details"><dt>Format</dt><dd>News and Press Release</dd><dt>Source</dt><dd>{p.body}</dd><dt>Posted</dt><dd>{dmy3(d)}</dd><dt>Originally published</dt><dd>{dmy3(o)}</dd></dl>' if p.v == 0 else f'<p class="m">{line}</p>'
    p.shown(line, "Format", "News and Press Release", "Source", p.body, "Posted", dmy3(d), "Originally published", dmy3(o))
    day = f"{iso(d)}/{iso(o)}" if p.v in (0, 3) else iso(d)
    return html(p, og(p), f"""<header><a href="/">{p.outlet}</a>{nav(p, 'Updates,Countries,Disasters,Jobs')}</header><main><article><h1>{escape(p.title, False)}</h1>{boxes}<div class="content">{ps(p.paras)}</div></article><section class="rel"><h2>Related content</h2><article><h4><a href="/r1">{p.heads[0]}</a></h4><p>Posted {dmy3(p.other(2))}</p></article><article><h4><a href="/r2">{p.heads[1]}</a></h4><p>Posted {dmy3(p.other(3))}</p></article></section></main>{foot(p)}"""), day, "may"


def main():
    out = []
    for i, (name, years, make) in enumerate(LAYOUTS, 1):
        for v in range(4):
            page = Page(i, v, years, name)
            if v == 3 and i % 3 == 0 and i != 6:
                page.declare = False
            text, day, mark = make(page)
            file = f"{i:02}-{name}-{'abcd'[v]}"
            (HERE / f"{file}.html").write_bytes(text.encode(page.charset, "xmlcharrefreplace"))
            out.append(f"{file} | {day} | {mark}")
            if v in (0, 3):
                lines = getattr(page, "cutlines", None) or page.cut()
                opt = sorted({o for o in page.opt if o and o not in lines}, key=lambda o: (-len(o), o))
                (HERE / f"{file}.txt").write_text("\n".join(lines) + "\n----\n" + "\n".join(opt) + "\n", encoding="utf-8")
    (HERE / "expected.txt").write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
