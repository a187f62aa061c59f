package org.hearsay.reading.internal.parser.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Makes the parts of a DOCX that hold running text plain: changes taken, text boxes laid out. */
final class PlainPackage {

    private static final Pattern PROSE =
            Pattern.compile(".*wordprocessingml\\.(?:(?:document|template)\\.main|footnotes|endnotes)\\+xml");

    /** Where none of these stands in a part, it is left as it is: a tree of all of it takes much memory. */
    private static final List<String> MARKS =
            List.of("del", "ins ", "moveFrom", "moveTo", "txbxContent", "Alternate", "sdtContent", "customXml");

    private PlainPackage() {}

    /** Rewrites the parts in memory; gives what to tell of the changes that were taken. */
    static Optional<String> make(OPCPackage file) throws IOException {
        var changes = new TrackedChanges();
        try {
            for (PackagePart part : List.copyOf(file.getParts())) {
                if (PROSE.matcher(part.getContentType()).matches()) {
                    make(part, changes);
                }
            }
        } catch (InvalidFormatException | SAXException | TransformerException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
        return changes.message();
    }

    private static void make(PackagePart part, TrackedChanges changes)
            throws IOException, SAXException, TransformerException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if (!needsIt(bytes)) {
            return;
        }
        Document tree = XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        changes.take(tree);
        TextBoxes.lay(tree);
        ContentControls.open(tree);
        try (OutputStream out = part.getOutputStream()) {
            XMLHelper.newTransformer().transform(new DOMSource(tree), new StreamResult(out));
        }
    }

    private static boolean needsIt(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        boolean wide = text.indexOf('\0') >= 0;
        return wide || MARKS.stream().anyMatch(m -> text.contains(":" + m) || text.contains("<" + m));
    }
}
