package org.hearsay.reading.internal.parser.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.XMLHelper;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The parts of an OpenDocument file that hold words, each unpacked up to a cap and read without any entity, type or link
 * from outside: nothing else of the package is unpacked.
 */
final class OdtPackage {

    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> WANTED = Set.of("content.xml", "styles.xml", "meta.xml");
    private static final int LARGEST = 64 << 20;

    /** A part that unpacks to more than this many times the whole file is a bomb. */
    private static final int MOST_TIMES = 200;

    private static final int MOST_ENTRIES = 10_000;

    private final Map<String, Element> parts = new HashMap<>();

    static OdtPackage open(byte[] bytes) {
        var file = new OdtPackage();
        long cap = Math.min(LARGEST, Math.max(1 << 20, (long) MOST_TIMES * bytes.length));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw broken("it holds more than " + MOST_ENTRIES + " parts");
                }
                if (WANTED.contains(e.getName()) && !file.parts.containsKey(e.getName())) {
                    byte[] xml = zip.readNBytes((int) cap + 1);
                    if (xml.length > cap) {
                        throw broken("its part " + e.getName() + " unpacks to more than " + (cap >> 20) + " MiB");
                    }
                    file.parts.put(e.getName(), tree(xml));
                }
            }
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw broken(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        if (file.parts.isEmpty()) {
            throw broken("it holds no parts that can be read; it may be locked by a password");
        }
        return file;
    }

    private static Element tree(byte[] xml) throws IOException, SAXException {
        return XMLHelper.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    static ParseFailure broken(String why) {
        return new ParseFailure(IssueCode.ODT_BROKEN, "is broken or no OpenDocument text: " + why);
    }

    Optional<Element> findPart(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The first element of a name below another, whatever its space. */
    static Optional<Element> find(Element around, String name) {
        return around.getElementsByTagNameNS("*", name).item(0) instanceof Element found
                ? Optional.of(found)
                : Optional.empty();
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
