package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The glyphs of a page, turned so that its words run from left to right: PDFBox tells lines apart by places on the paper,
 * where each letter of a word that runs upwards stands on a line of its own. Words in another direction than most come
 * below all others.
 *
 * @param glyphs in the order of the file, the other directions last
 * @param direction in which most glyphs run, in degrees
 * @param width of the paper before it is turned
 * @param height likewise
 * @param above how much higher than the paper's edge glyphs stand once turned
 * @param tall how tall the page is, with all that stands outside of the paper
 */
record Upright(List<TextPosition> glyphs, int direction, float width, float height, float above, float tall) {

    Upright {
        glyphs = List.copyOf(glyphs);
    }

    static Upright of(List<TextPosition> glyphs, float width, float height) {
        Map<Integer, List<TextPosition>> directions = new HashMap<>();
        glyphs.forEach(g ->
                directions.computeIfAbsent(direction(g), d -> new ArrayList<>()).add(g));
        int most = directions.entrySet().stream()
                .max(Map.Entry.<Integer, List<TextPosition>>comparingByValue(
                                (a, b) -> Integer.compare(a.size(), b.size()))
                        .thenComparing(Map.Entry.comparingByKey((a, b) -> Integer.compare(b, a))))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<TextPosition> main = directions.getOrDefault(most, List.of());
        float high = most % 180 == 0 ? height : width;
        float above = (float) main.stream()
                .mapToDouble(g -> g.getHeightDir() - g.getYDirAdj())
                .max()
                .orElse(0);
        float below = (float)
                main.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        float down = Math.max(0, above);
        float tall = Math.max(high, below) + down;
        boolean plain = most == 0
                && down == 0
                && main.size() == glyphs.size()
                && glyphs.stream().allMatch(g -> g.getRotation() == 0);
        if (plain) {
            return new Upright(glyphs, 0, width, height, 0, tall);
        }
        List<TextPosition> turned = new ArrayList<>();
        main.forEach(g -> turned.add(turned(g, down, tall)));
        for (int other : directions.keySet().stream().sorted().toList()) {
            if (other != most) {
                directions.getOrDefault(other, List.of()).forEach(g -> turned.add(turned(g, down + tall, tall)));
            }
        }
        return new Upright(turned, most, width, height, down, tall);
    }

    private static int direction(TextPosition glyph) {
        return Math.round(glyph.getDir());
    }

    private static TextPosition turned(TextPosition g, float down, float tall) {
        float x = g.getXDirAdj();
        float base = tall - g.getYDirAdj() - down;
        return new TextPosition(
                0,
                tall,
                tall,
                new Matrix(Math.abs(g.getXScale()), 0, 0, Math.abs(g.getYScale()), x, base),
                x + g.getWidthDirAdj(),
                base,
                g.getHeightDir(),
                g.getIndividualWidths()[0],
                g.getWidthOfSpace(),
                g.getUnicode(),
                g.getCharacterCodes(),
                g.getFont(),
                g.getFontSize(),
                Math.round(g.getFontSizeInPt()));
    }

    /** Where a point of the paper, from its lower left, stands across the turned page. */
    float across(float x, float y) {
        return switch (direction) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    /** Where it stands down the turned page. */
    float down(float x, float y) {
        return above
                + switch (direction) {
                    case 90 -> x;
                    case 180 -> y;
                    case 270 -> width - x;
                    default -> height - y;
                };
    }
}
