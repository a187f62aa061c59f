#!/usr/bin/env python3
"""Makes the set of papers: invented reports, as real tools write them, each with the text that a reader sees beside it.

Needs LibreOffice, Chromium and reportlab; run once, its files are kept. `NAME.txt` holds the blocks in reading order,
and below a line `----` what must be kept but stands in no sentence (running heads, feet).
"""
import base64, os, subprocess, sys, tempfile, zipfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))


def expect(name, lines, apart=()):
    text = "\n".join(lines)
    if apart:
        text += "\n----\n" + "\n".join(apart)
    (HERE / f"{name}.txt").write_text(text + "\n", encoding="utf-8")


# ---- flat ODF, which LibreOffice turns into five formats

NS = " ".join(
    f'xmlns:{k}="{v}"'
    for k, v in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    }.items()
)


def fodt(body, head="", foot="", left="", automatic="", page=""):
    def band(kind, words):
        return f"<style:{kind}><text:p>{words}</text:p></style:{kind}>" if words else ""

    bands = band("header", head) + (band("header-left", left) if left else "") + band("footer", foot)
    props = "<style:header-style><style:header-footer-properties fo:min-height='0.6cm' fo:margin-bottom='0.4cm'/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height='0.6cm' fo:margin-top='0.4cm'/></style:footer-style>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Title" style:family="paragraph" style:class="chapter"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" {page}/>{props}</style:page-layout>
<style:style style:name="fr" style:family="graphic"><style:graphic-properties style:wrap="none" fo:border="0.5pt solid #000000" fo:padding="0.2cm" style:vertical-pos="top" style:vertical-rel="paragraph" style:horizontal-pos="left"/></style:style>
<style:style style:name="two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="hid" style:family="text"><style:text-properties text:display="none"/></style:style>
{automatic}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">{bands}</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body>
</office:document>"""


def p(words, style="P"):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def h(words):
    return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{words}</text:h>'


def note(number, words, kind="footnote"):
    return f'<text:note text:id="n{kind}{number}" text:note-class="{kind}"><text:note-citation>{number}</text:note-citation><text:note-body><text:p>{words}</text:p></text:note-body></text:note>'


PROSE = [
    "The harbour board of Port Ansel accepted the demands of the dockers on Sunday, the union said, after nine days in which no ship was unloaded.",
    "“I told the board that the gates were rotten and that nobody listened,” said Orla Finch, who led the talks for the union.",
    "A spokesman for the board, Tamas Brode, denied that the gates had been in bad repair and said that an office of the province would look into the matter.",
    "According to the Vellmar Courier, two lorries were stopped at the southern bridge on Thursday evening and their drivers were questioned until midnight.",
    "The mayor, Ilka Sorn, told reporters that the bridge over the Orvane would stay shut until engineers had looked at its piers.",
    "Nobody was hurt when the crane fell, the fire service said, but four men who had slept in a hut beside it were taken to a hospital.",
    "The company that owns the crane, Dunmore Lifting, did not answer questions, and its office in Vellmar was closed on Monday.",
    "Residents of the quarter said that they had asked for a second way out of the docks for eleven years.",
]


def sources():
    yield "plain", fodt(
        p("Harbour board gives in", "Title")
        + p("By Ada Vell")
        + p("9 March 2031")
        + p(PROSE[0])
        + p(f'{PROSE[1][:-1]}, <text:a xlink:type="simple" xlink:href="https://ansel.example/talks">as she wrote on Friday</text:a>.')
        + h("What the board says")
        + p("A spokes\u00adman for the board<text:s text:c='3'/>said:<text:tab/>the gates are sound.<text:line-break/>The union does not believe it.")
        + "<text:list><text:list-item><text:p>Pay rises by four per cent.</text:p></text:list-item><text:list-item><text:p>The gates are mended by June.</text:p></text:list-item></text:list>"
        + p(PROSE[3])
    ), [
        "Harbour board gives in", "By Ada Vell", "9 March 2031", PROSE[0],
        PROSE[1][:-1] + ", as she wrote on Friday.", "What the board says",
        "A spokesman for the board said: the gates are sound.", "The union does not believe it.",
        "Pay rises by four per cent.", "The gates are mended by June.", PROSE[3],
    ], []
    n1 = "Vellmar Courier, 3 March 2031."
    n2 = "Letter of the board to the union, seen by this paper."
    n3 = "Port Office, yearly report, page 14."
    e1 = "Interview with Orla Finch, 8 March 2031."
    e2 = "The figures were given to the council in February."
    yield "notes", fodt(
        p("Nine days at the gate", "Title")
        + p(PROSE[0][:-1] + note(1, n1) + ". " + PROSE[4])
        + p(PROSE[1] + note("i", e1, "endnote") + " " + PROSE[6])
        + p(PROSE[2] + note(2, n2))
        + p(PROSE[3] + note(3, n3) + " " + PROSE[5] + note("ii", e2, "endnote"))
    ), [
        "Nine days at the gate", PROSE[0][:-1] + " 1 . " + PROSE[4], PROSE[1] + " i " + PROSE[6],
        PROSE[2] + " 2", PROSE[3] + " 3 " + PROSE[5] + " ii", "1 " + n1, "2 " + n2, "3 " + n3, "i " + e1, "ii " + e2,
    ], []

    def cell(words, more=""):
        return f'<table:table-cell office:value-type="string" {more}><text:p>{words}</text:p></table:table-cell>'

    table = (
        "<table:table table:name='T'><table:table-column table:number-columns-repeated='3'/>"
        "<table:table-header-rows><table:table-row>" + cell("Dock") + cell("Ships in February") + cell("Ships in March") + "</table:table-row></table:table-header-rows>"
        "<table:table-row>" + cell("North Quay") + cell("41") + cell("3") + "</table:table-row>"
        "<table:table-row>" + cell("Salt Basin") + cell("17 before the strike began", "table:number-columns-spanned='2'") + "<table:covered-table-cell/></table:table-row></table:table>"
    )
    yield "tables", fodt(
        p("Ships wait off Port Ansel", "Title") + p(PROSE[0]) + p("Ships unloaded, by dock, as the port office counts them:") + table + p(PROSE[6]) + p(PROSE[7])
    ), [
        "Ships wait off Port Ansel", PROSE[0], "Ships unloaded, by dock, as the port office counts them:",
        "Dock Ships in February Ships in March", "North Quay 41 3", "Salt Basin 17 before the strike began", PROSE[6], PROSE[7],
    ], []

    def box(words, width="6cm"):
        inner = "".join(f"<text:p>{w}</text:p>" for w in words)
        return f'<draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:width="{width}" svg:y="0cm"><draw:text-box fo:min-height="1cm">{inner}</draw:text-box></draw:frame>'

    yield "boxes", fodt(
        p("Bridge stays shut", "Title") + p(PROSE[4])
        + p(box(["Who is who at the bridge", "Ilka Sorn has been mayor of Orvane since 2029."], "16cm") + PROSE[3])
        + p(PROSE[5]) + p(box(["The bridge was built in 1961 and carries two lanes."], "16cm") + PROSE[6])
    ), [
        "Bridge stays shut", PROSE[4], "Who is who at the bridge", "Ilka Sorn has been mayor of Orvane since 2029.", PROSE[3],
        PROSE[5], "The bridge was built in 1961 and carries two lanes.", PROSE[6],
    ], []
    long = []
    for i in range(3):
        long += [PROSE[(k + i) % 8].replace("nine", ["nine", "ten", "twelve"][i]) for k in range(8)]
    long = [long[i] + " " + long[(i + 5) % len(long)] for i in range(len(long))]
    yield "running", fodt(
        p("How the strike ended", "Title") + "".join(p(w) for w in long),
        head="The Ansel Post <text:tab/>Harbour and trade",
        left="Week of the strike — <text:chapter text:display='name' text:outline-level='1'/>",
        foot="Page <text:page-number text:select-page='current'/> of <text:page-count/>",
        page="style:num-format='1'",
    ), ["How the strike ended"] + long, ["The Ansel Post", "Harbour and trade", "Week of the strike"]
    changes = (
        "<text:tracked-changes>"
        "<text:changed-region text:id='c1'><text:deletion><office:change-info><dc:creator>ed</dc:creator><dc:date>2031-03-09T10:00:00</dc:date></office:change-info><text:p>fourteen </text:p></text:deletion></text:changed-region>"
        "<text:changed-region text:id='c2'><text:insertion><office:change-info><dc:creator>ed</dc:creator><dc:date>2031-03-09T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>"
        "<text:changed-region text:id='c3'><text:deletion><office:change-info><dc:creator>ed</dc:creator><dc:date>2031-03-09T10:00:00</dc:date></office:change-info><text:p>Orla Finch had lied to the board.</text:p></text:deletion></text:changed-region>"
        "</text:tracked-changes>"
    )
    comment = "<office:annotation><dc:creator>ed</dc:creator><dc:date>2031-03-09T10:00:00</dc:date><text:p>Is this so? Ask Brode again.</text:p></office:annotation>"
    yield "changes", fodt(
        changes + p("Cranes stop at dawn", "Title")
        + p("The board said that <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>four <text:change-end text:change-id='c2'/>cranes had stopped at dawn on Sunday." + comment)
        + p(PROSE[2] + " <text:change text:change-id='c3'/>")
        + p("The union met in the old customs house<text:span text:style-name='hid'> in secret</text:span> and voted by show of hands.")
    ), [
        "Cranes stop at dawn", "The board said that four cranes had stopped at dawn on Sunday.", PROSE[2],
        "The union met in the old customs house and voted by show of hands.",
    ], []
    yield "columns", fodt(
        p("Two towns, one river", "Title") + p(PROSE[4] + " " + PROSE[7])
        + "<text:section text:style-name='two' text:name='S'>" + "".join(p(w) for w in PROSE[:4]) + h("On the other bank") + "".join(p(w) for w in PROSE[5:8]) + "</text:section>"
        + p("This report was changed on Tuesday to name the owner of the crane.")
    ), ["Two towns, one river", PROSE[4] + " " + PROSE[7], *PROSE[:4], "On the other bank", *PROSE[5:8], "This report was changed on Tuesday to name the owner of the crane."], []
    odd = [
        "The office of Şahin Çelik confirmed the efficient first offer of the fifth flight to Łódź.",
        "“Мы не знали об этом,” said Сергей Малов, whose words the Novi Kurir printed in full – and nobody objected.",
        "The statement of ʿAbd al-Qādir and Qurʾān teachers named the well‐known café ‘Zoë’ and a price of €40 – 50 per cent more.",
        "In the old town, Ḥasan al-Ḥarīrī’s son-in-law said: “It’s a shame…” and left.",
    ]
    yield "letters", fodt(p("Letters from four towns", "Title") + "".join(p(w) for w in odd)), ["Letters from four towns", *odd], []


def office():
    with tempfile.TemporaryDirectory() as scratch:
        at = Path(scratch)
        for name, xml, lines, apart in sources():
            (at / f"{name}.fodt").write_text(xml, encoding="utf-8")
            for ending in ("odt", "docx", "doc", "rtf", "pdf"):
                if name == "changes" and ending == "pdf":
                    continue
                # LibreOffice writes no head of left pages into RTF.
                kept = apart[:2] if ending == "rtf" else apart
                expect(f"office-{name}-{ending}", lines, kept)
        for ending in ("odt", "docx:MS Word 2007 XML", "doc:MS Word 97", "rtf:Rich Text Format", "pdf:writer_pdf_Export"):
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to", ending, "--outdir", scratch, *sorted(str(f) for f in at.glob("*.fodt"))], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            end = ending.split(":")[0]
            for made in at.glob(f"*.{end}"):
                if not (made.stem == "changes" and end == "pdf"):
                    made.replace(HERE / f"office-{made.stem}-{end}.{end}")


# ---- DOCX as Word writes it

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WNS = f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'


def r(words, props=""):
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def wp(inner, props=""):
    if not inner.startswith("<"):
        inner = r(inner)
    return f'<w:p>{f"<w:pPr>{props}</w:pPr>" if props else ""}{inner}</w:p>'


def word(name, body, lines, apart=(), parts=None):
    parts = parts or {}
    kinds = {"header1": "header", "header2": "header", "footer1": "footer", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}
    types = "".join(f'<Override PartName="/word/{k}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kinds[k]}+xml"/>' for k in parts)
    rels = "".join(f'<Relationship Id="r{k}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kinds[k]}" Target="{k}.xml"/>' for k in parts)
    rels += '<Relationship Id="rlink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://ansel.example/talks" TargetMode="External"/>'
    refs = "".join(f'<w:{kinds[k]}Reference w:type="{"even" if k.endswith("2") else "default"}" r:id="r{k}"/>' for k in parts if kinds[k] in ("header", "footer"))
    with zipfile.ZipFile(HERE / f"word-{name}.docx", "w", zipfile.ZIP_DEFLATED) as z:
        def put(path, text):
            z.writestr(zipfile.ZipInfo(path, (2031, 3, 9, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
        put("[Content_Types].xml", f'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{types}</Types>')
        put("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        put("word/_rels/document.xml.rels", f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>')
        put("word/document.xml", f'<?xml version="1.0"?><w:document {WNS}><w:body>{body}<w:sectPr>{refs}</w:sectPr></w:body></w:document>')
        for k, inner in parts.items():
            root = {"header": "hdr", "footer": "ftr"}.get(kinds[k], kinds[k])
            put(f"word/{k}.xml", f'<?xml version="1.0"?><w:{root} {WNS}>{inner}</w:{root}>')
    expect(f"word-{name}", lines, apart)


def words():
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    word("heads", wp("Harbour board gives in", '<w:pStyle w:val="Title"/>') + "".join(wp(w) for w in PROSE[:4]),
         ["Harbour board gives in", *PROSE[:4]], ["The Ansel Post", "Harbour desk", "For release at noon"],
         {"header1": wp("The Ansel Post"), "header2": wp("Harbour desk"), "footer1": wp(r("For release at noon — page ") + field)})
    box = f'<w:txbxContent>{wp("How it began")}<w:tbl><w:tr><w:tc>{wp("1 March")}</w:tc><w:tc>{wp("The first crane stops.")}</w:tc></w:tr></w:tbl>{wp("The gates were shut on the second day.")}</w:txbxContent>'
    alternate = f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    word("boxes", wp(PROSE[0]) + wp(r(PROSE[4]) + alternate) + wp(PROSE[5]),
         [PROSE[0], PROSE[4], "How it began", "1 March The first crane stops.", "The gates were shut on the second day.", PROSE[5]])
    sdt = lambda inner: f'<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
    word("fields", sdt(wp("Harbour board gives in", '<w:pStyle w:val="Title"/>')) + sdt(wp(PROSE[0]) + wp(PROSE[1]))
         + wp(r("The port has a well") + "<w:r><w:noBreakHyphen/></w:r>" + r("known crane, and the har") + "<w:r><w:softHyphen/></w:r>" + r("bour is deep.") + "<w:r><w:tab/></w:r>" + r("It froze") + r(" never", "<w:vanish/>") + r(" in 2029") + '<w:r><w:br/></w:r>' + r("and again in 2030."))
         + wp('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://ansel.example/x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("The union wrote on Friday") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r(" that it would ") + '<w:hyperlink r:id="rlink">' + r("go on") + "</w:hyperlink>" + sdt(r(" until June")) + '<w:smartTag w:element="x">' + r(" or longer") + "</w:smartTag>" + r("."))
         + wp('<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>Ada Vell</w:t></w:r></w:fldSimple>' + r(" told the story to the Vellmar Courier in May.")),
         ["Harbour board gives in", PROSE[0], PROSE[1], "The port has a well-known crane, and the harbour is deep. It froze in 2029", "and again in 2030.",
          "The union wrote on Friday that it would go on until June or longer.", "Ada Vell told the story to the Vellmar Courier in May."])
    note = lambda kind, i: f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{i}"/></w:r>'
    fn = lambda kind, i, *ws: f'<w:{kind} w:id="{i}">' + wp(f"<w:r><w:{kind}Ref/></w:r>" + r(" " + ws[0])) + "".join(wp(w) for w in ws[1:]) + f"</w:{kind}>"
    sep = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    word("notes", wp("Nine days at the gate", '<w:pStyle w:val="Title"/>') + wp(r(PROSE[0]) + note("footnote", 2) + r(" " + PROSE[4]))
         + f'<w:tbl><w:tr><w:tc>{wp("North Quay")}</w:tc><w:tc>{wp(r("41 ships") + note("footnote", 3))}</w:tc></w:tr></w:tbl>' + wp(r(PROSE[2]) + note("endnote", 2)),
         ["Nine days at the gate", PROSE[0] + " 1 " + PROSE[4], "North Quay 41 ships 2", PROSE[2] + " i", "1 Vellmar Courier, 3 March 2031.", "The paper took it back on 5 March.", "2 Port Office, yearly report.", "i Interview with Tamas Brode."],
         (), {"footnotes": sep + fn("footnote", 2, "Vellmar Courier, 3 March 2031.", "The paper took it back on 5 March.") + fn("footnote", 3, "Port Office, yearly report."), "endnotes": fn("endnote", 2, "Interview with Tamas Brode.")})
    ins = lambda inner: f'<w:ins w:id="9" w:author="ed">{inner}</w:ins>'
    dele = lambda w: f'<w:del w:id="8" w:author="ed"><w:r><w:delText xml:space="preserve">{w}</w:delText></w:r></w:del>'
    word("changes", wp(r("The board said that ") + dele("fourteen ") + ins(r("four ")) + r("cranes had stopped.") + '<w:commentRangeStart w:id="1"/>' + r(" Brode denied it.") + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>')
         + f'<w:p><w:moveFromRangeStart w:id="3" w:name="m"/><w:moveFrom w:id="4" w:author="ed">{r(PROSE[5])}</w:moveFrom><w:moveFromRangeEnd w:id="3"/></w:p>' + wp(PROSE[6])
         + f'<w:p><w:moveToRangeStart w:id="5" w:name="m"/><w:moveTo w:id="6" w:author="ed">{r(PROSE[5])}</w:moveTo><w:moveToRangeEnd w:id="5"/></w:p>',
         ["The board said that four cranes had stopped. Brode denied it.", PROSE[6], PROSE[5]], (), {"comments": '<w:comment w:id="1" w:author="ed">' + wp("Ask Brode again.") + "</w:comment>"})
    inner = f'<w:tbl><w:tr><w:tc>{wp("day")}</w:tc><w:tc>{wp("three ships")}</w:tc></w:tr><w:tr><w:tc>{wp("night")}</w:tc><w:tc>{wp("none")}</w:tc></w:tr></w:tbl>'
    word("tables", wp(PROSE[0]) + f'<w:tbl><w:tr><w:tc>{wp("Dock")}</w:tc><w:tc>{wp("Shifts")}</w:tc></w:tr><w:tr><w:tc>{wp("Salt Basin")}</w:tc><w:tc>{wp("Both shifts worked:")}{inner}{wp("So the port office says.")}</w:tc></w:tr>' + sdt(f'<w:tr><w:tc>{wp("North Quay")}</w:tc><w:tc>{wp("no shift")}</w:tc></w:tr>') + "</w:tbl>" + wp(PROSE[6]),
         [PROSE[0], "Dock Shifts", "Salt Basin Both shifts worked: day three ships night none So the port office says.", "North Quay no shift", PROSE[6]])


# ---- RTF by hand, as small programs write it

def rtf(name, body, lines, apart=(), head=r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fswiss\fcharset204 Arial Cyr;}}{\colortbl;\red0\green0\blue0;}{\*\generator Wordy 1.0;}{\info{\title Not seen}{\author Ada Vell}}"):
    (HERE / f"rtf-{name}.rtf").write_bytes((head + body + "}").encode("ascii"))
    expect(f"rtf-{name}", lines, apart)


def esc(words, charset="cp1252"):
    out = ""
    for c in words:
        if c in "\\{}":
            out += "\\" + c
        elif ord(c) < 128:
            out += c
        else:
            try:
                out += "".join(f"\\'{b:02x}" for b in c.encode(charset))
            except UnicodeEncodeError:
                out += f"\\u{ord(c) if ord(c) < 32768 else ord(c) - 65536}?"
    return out


def rtfs():
    rtf("plain", r"\pard\f0\fs32\b Harbour board gives in\b0\fs20\par" + "\r\n" + "".join(esc(w) + "\\par\r\n" for w in PROSE[:5]), ["Harbour board gives in", *PROSE[:5]])
    russian = "Совет порта принял требования докеров в воскресенье, сообщил профсоюз."
    rtf("cyrillic", r"\f0\fs20 " + esc("The union wrote: “" + russian + "”", "cp1251") + r"\par " + esc(PROSE[6], "cp1251") + r"\par", ["The union wrote: “" + russian + "”", PROSE[6]], (), r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fnil Arial;}}")
    rtf("unicode", r"\uc1\f0 " + esc("The café said ʿAbd al-Qādir was – not – there.") + r"\par {\uc2 Orla Finch paid \u8364\'80\'20 40 to the \u321XX\'f3d\u378YY fund.}\par {\f1 " + esc("Сергей Малов", "cp1251") + r"} said no.\par A \ldblquote quiet\rdblquote  day\emdash so they said\endash  at Fin\-ch\rquote s well\_known\~inn.\par",
        ["The café said ʿAbd al-Qādir was – not – there.", "Orla Finch paid € 40 to the Łódź fund.", "Сергей Малов said no.", "A “quiet” day—so they said– at Finch’s well-known inn."])
    rtf("hidden", r"{\header\pard The Ansel Post\par}{\footer\pard For release at noon {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}\pard The union met in the old customs house{\v  in secret} and voted.\par {\deleted Orla Finch had lied.}{\revised The board gave in.}\par See {\field{\*\fldinst HYPERLINK \"https://ansel.example/x\"}{\fldrslt the letter}} of {\*\bkmkstart a}Friday{\*\bkmkend a}.{\*\annotation Ask again.}\par {\*\unknowngroup nothing to see}{\pict\pngblip 89504e47}" + esc(PROSE[6]) + r"\par",
        ["The union met in the old customs house and voted.", "The board gave in.", "See the letter of Friday.", PROSE[6]], ["The Ansel Post", "For release at noon"])
    row = lambda *cells: r"\trowd\cellx3000\cellx6000 " + "".join(r"\pard\intbl " + c + r"\cell " for c in cells) + r"\row "
    rtf("tables", esc(PROSE[0]) + r"{\super\chftn{\footnote\pard\super\chftn\nosupersub  Vellmar Courier, 3 March 2031.\par}} " + esc(PROSE[4]) + r"\par " + row("Dock", "Ships") + row("North Quay", "41") + r"\pard " + esc(PROSE[6]) + r"\par {\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Ilka Sorn has been mayor since 2029.\par}}}" + esc(PROSE[7]) + r"\par",
        [PROSE[0] + " 1 " + PROSE[4], "Dock Ships", "North Quay 41", PROSE[6], "Ilka Sorn has been mayor since 2029.", PROSE[7], "1 Vellmar Courier, 3 March 2031."])


# ---- PDF by reportlab

def labs():
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfbase.pdfmetrics import stringWidth, registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    registerFont(TTFont("Serif", "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"))
    registerFont(TTFont("SerifB", "/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf"))
    registerFont(TTFont("Sans", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    cuts = {"demands": "de-mands", "questioned": "ques-tioned", "reporters": "re-porters", "engineers": "en-gineers", "accepted": "ac-cepted", "province": "prov-ince", "unloaded": "un-loaded", "hospital": "hos-pital", "questions": "ques-tions", "Residents": "Resi-dents", "midnight": "mid-night", "southern": "south-ern"}

    def fill(words, width, size, hyphens, font="Serif"):
        lines, line = [], ""
        for w in words.split():
            if stringWidth(line + " " + w, font, size) <= width:
                line = (line + " " + w).strip()
                continue
            bare = w.strip(".,“”")
            if hyphens and bare in cuts:
                a, b = cuts[bare].split("-")
                a = w[: w.index(bare)] + a + "-"
                if stringWidth(line + " " + a, font, size) <= width:
                    lines.append(line + " " + a)
                    line = b + w[w.index(bare) + len(bare):]
                    continue
            lines.append(line)
            line = w
        return lines + [line]

    def canvas(name, size=A4):
        return Canvas(str(HERE / f"lab-{name}.pdf"), pagesize=size, invariant=1)

    def column(c, x, y, width, paragraphs, size=10, hyphens=True, indent=0, bottom=60, turn=None):
        """Sets paragraphs; `turn` gives a new (x, y) when the column is full."""
        for words in paragraphs:
            first = True
            for line in fill(words, width - (indent if indent else 0), size, hyphens):
                if y < bottom and turn:
                    x, y = turn()
                c.setFont("Serif", size)
                c.drawString(x + (indent if first else 0), y, line)
                first = False
                y -= size * 1.25
            y -= 0 if indent else size * 0.7
        return y

    long = [PROSE[i % 8].replace("nine", ["nine", "ten", "twelve", "twenty"][i // 8]) + " " + PROSE[(i * 3 + 1) % 8] for i in range(28)]
    for name, heads, feet in (
        ("heads-alternating", lambda n: ("Ansel Yearbook" if n % 2 else "The strike of the dockers"), lambda n: ""),
        ("heads-numbered", lambda n: "", lambda n: f"The Ansel Post | Sunday edition | {n + 16}"),
    ):
        c = canvas(name)
        number = [1]

        def furniture():
            c.setFont("Serif", 9)
            head = heads(number[0])
            if head:
                if number[0] % 2:
                    c.drawString(60, 800, f"{number[0] + 16}    {head}")
                else:
                    c.drawRightString(535, 800, f"{head}    {number[0] + 16}")
            if feet(number[0]):
                c.drawCentredString(297, 30, feet(number[0]))

        def turn():
            c.showPage()
            number[0] += 1
            furniture()
            return 60, 760

        furniture()
        c.setFont("SerifB", 18)
        c.drawString(60, 765, "How the strike ended")
        column(c, 60, 735, 475, long, indent=14, turn=turn)
        c.save()
        expect(f"lab-{name}", ["How the strike ended", *long], ["Ansel Yearbook", "The strike of the dockers"] if "alter" in name else ["The Ansel Post | Sunday edition"])

    c = canvas("columns")
    c.setFont("SerifB", 20)
    c.drawString(50, 780, "Two towns, one river")
    state = [0]

    def next_column():
        state[0] += 1
        return [(50, 740), (225, 740), (400, 740)][state[0]]

    column(c, 50, 740, 150, PROSE[:8], size=9, indent=10, turn=next_column, bottom=520)
    c.save()
    expect("lab-columns", ["Two towns, one river", *PROSE[:8]])

    c = canvas("sideways")
    c.setFont("SerifB", 18)
    c.drawString(80, 770, "Bridge stays shut")
    column(c, 80, 740, 450, PROSE[:5])
    c.saveState()
    c.translate(40, 300)
    c.rotate(90)
    c.setFont("Serif", 7)
    c.drawString(0, 0, "Printed from the archive of the Ansel Post, copy 7")
    c.restoreState()
    c.showPage()
    c.setPageRotation(90)
    c.saveState()
    c.translate(A4[0], 0)
    c.rotate(90)
    column(c, 60, 540, 700, PROSE[5:8])
    c.restoreState()
    c.save()
    expect("lab-sideways", ["Bridge stays shut", *PROSE[:5], *PROSE[5:8]], ["Printed from the archive of the Ansel Post, copy 7"])

    c = canvas("spread", landscape(A4))
    half = A4[1] / 2
    order, chunk = [], 0
    for sheet in range(2):
        for side in range(2):
            x = 40 + side * half
            number = 12 + sheet * 2 + side
            c.setFont("Serif", 8)
            c.drawString(x, 570, "The Orvane Review" if side == 0 else "A river and its towns")
            c.drawString(x + 160, 25, str(number))
            texts = long[chunk:chunk + 3]
            chunk += 3
            order += texts
            column(c, x, 540, half - 80, texts, indent=12)
        c.showPage()
    c.save()
    expect("lab-spread", order, ["The Orvane Review", "A river and its towns"])

    c = canvas("table")
    c.setFont("SerifB", 16)
    c.drawString(60, 780, "Ships wait off Port Ansel")
    y = column(c, 60, 750, 475, PROSE[:2])
    for cells in (("Dock", "February", "March"), ("North Quay", "41", "3"), ("Salt Basin", "17", "none")):
        c.setFont("Serif", 10)
        y -= 18
        for x, w in zip((60, 220, 380), cells):
            c.drawString(x, y, w)
    y = column(c, 60, y - 36, 475, [PROSE[6] + " " + PROSE[7]])
    c.setFont("Serif", 7.5)
    c.drawString(60, 70, "1 Vellmar Courier, 3 March 2031.")
    c.linkURL("https://ansel.example/x", (60, 750, 200, 762), relative=0)
    c.save()
    expect("lab-table", ["Ships wait off Port Ansel", *PROSE[:2], "Dock February March", "North Quay 41 3", "Salt Basin 17 none", PROSE[6] + " " + PROSE[7], "1 Vellmar Courier, 3 March 2031."])

    c = canvas("letters")
    y = 780
    for words in ("The of\ufb01ce of the \ufb01rst \ufb02eet sent an e\ufb03cient o\ufb00er to the hospital.", "Café and naïve are set with accents of their own: cafe\u0301 too.", "A so\u00adft hyphen and a well\u2010known word, 40\u00a0ships in all."):
        c.setFont("Sans", 11)
        c.drawString(60, y, words)
        y -= 30
    c.save()
    expect("lab-letters", ["The office of the first fleet sent an efficient offer to the hospital.", "Café and naïve are set with accents of their own: café too.", "A soft hyphen and a well‐known word, 40 ships in all."])


# ---- PDF by a browser

def browser():
    def page(name, html, lines, apart=(), flags=("--no-pdf-header-footer",)):
        with tempfile.TemporaryDirectory() as scratch:
            at = Path(scratch) / f"{name}.html"
            at.write_text(f"<!doctype html><meta charset=utf-8><title>{name}</title>" + html, encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", *flags, f"--print-to-pdf={HERE}/web-{name}.pdf", f"file://{at}"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        expect(f"web-{name}", lines, apart)

    style = "<style>body{font:12pt 'Liberation Serif'} p{margin:0 0 9pt;text-align:justify;hyphens:auto} </style>"
    ps = lambda ws: "".join(f"<p>{w}</p>" for w in ws)
    page("article", style + "<body lang=en><h1>Harbour board gives in</h1><p>By Ada Vell</p><p>9 March 2031</p>" + ps(PROSE) + "<h2>What follows</h2><ul><li>Pay rises by four per cent.</li><li>The gates are mended by June.</li></ul>" + ps([w + " " + PROSE[0] for w in PROSE]),
         ["Harbour board gives in", "By Ada Vell", "9 March 2031", *PROSE, "What follows", "Pay rises by four per cent.", "The gates are mended by June.", *[w + " " + PROSE[0] for w in PROSE]], (), ())
    page("columns", style + "<body lang=en><h1>Two towns, one river</h1><div style='columns:2;column-gap:24pt'>" + ps(PROSE) + "</div>", ["Two towns, one river", *PROSE])
    arabic = "قال المتحدث باسم المجلس إن البوابات سليمة وإن الإضراب انتهى يوم 9 مارس."
    hebrew = "ועדת הנמל קיבלה את הדרישות ביום ראשון."
    page("right-to-left", "<style>body{font:13pt 'DejaVu Sans'}</style><p>The board wrote to the union on Sunday and gave its letter to the press:</p><p dir=rtl>" + arabic + "</p><p dir=rtl>" + hebrew + "</p><p>“" + arabic.split(" إن")[0] + "” is how the letter begins.</p>",
         ["The board wrote to the union on Sunday and gave its letter to the press:", arabic, hebrew, "“" + arabic.split(" إن")[0] + "” is how the letter begins."])
    page("aside", style + "<body lang=en><h1>Bridge stays shut</h1><div style='float:right;width:38%;border:1px solid;padding:6pt;margin:0 0 6pt 14pt'><p><b>Who is who</b></p><p>Ilka Sorn has been mayor of Orvane since 2029.</p><p>Tamas Brode speaks for the harbour board.</p></div>" + ps(PROSE[:6]) + "<p style='font-size:8pt'>[1] Vellmar Courier, 3 March 2031.</p>",
         ["Bridge stays shut", PROSE[0], PROSE[1], PROSE[2], "Who is who", "Ilka Sorn has been mayor of Orvane since 2029.", "Tamas Brode speaks for the harbour board.", *PROSE[3:6], "[1] Vellmar Courier, 3 March 2031."])


# ---- scans: pages of the files above as pictures

def scans():
    from PIL import Image, ImageFilter
    with tempfile.TemporaryDirectory() as scratch:
        def picture(source, page, dpi=150):
            subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-f", str(page), "-l", str(page), "-png", str(HERE / source), f"{scratch}/p"], check=True)
            (made,) = Path(scratch).glob("p-*.png")
            image = Image.open(made).copy()
            made.unlink()
            return image

        (HERE / "scans").mkdir(exist_ok=True)
        plain = picture("office-plain-pdf.pdf", 1)
        plain.crop((0, 0, plain.width, 900)).save(HERE / "scans/plain.jpg", quality=55)
        columns = picture("office-columns-pdf.pdf", 1)
        columns.crop((0, 0, columns.width, 1000)).quantize(8).save(HERE / "scans/columns.png")
        pages = [picture("lab-heads-numbered.pdf", n, 200).point(lambda v: 255 if v > 150 else 0).convert("1") for n in (1, 2)]
        # Short pages: recognising takes long.
        for i, page in enumerate(pages):
            short = Image.new("1", (page.width, 920), 1)
            short.paste(page.crop((0, 0, page.width, 800)), (0, 0))
            short.paste(page.crop((0, page.height - 120, page.width, page.height)), (0, 800))
            pages[i] = short
        half = [p.crop((0, 0, p.width, 500)) for p in pages]
        half[0].save(HERE / "scans/pages.tif", save_all=True, append_images=half[1:], compression="group4", dpi=(200, 200))
        pages[0].rotate(0.4, fillcolor=1).save(HERE / "scans/pages.pdf", save_all=True, append_images=[pages[1]], resolution=200)


if __name__ == "__main__":
    words()
    rtfs()
    labs()
    browser()
    office()
    scans()
