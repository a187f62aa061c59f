package org.hearsay.reading.internal.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Decoding}: characters of files that tell their set, tell a wrong one, or none. */
class DecodingTest {

    private static final String WESTERN =
            "Mayor Noë Sørlie said that the lock \u201chad jammed\u201d. \u2018Never,\u2019 said Añez\u2019s deputy \u2013 a café owner.\n";
    private static final String CENTRAL =
            "Mayor Zdzisław Łącki said in Żółkiew that the lock \u201chad jammed\u201d. His deputy Müller \u2013 a café owner \u2013 left.\n";
    private static final String CYRILLIC = "Мэр Нина Сорли сказала, что шлюз в Оррине снова сломался.\n";

    @Test
    void t01_plainTextInAnySet() {
        List<String> wrong = new ArrayList<>();
        check(wrong, WESTERN, "UTF-8", "windows-1252", "x-MacRoman");
        check(wrong, CENTRAL, "UTF-8", "windows-1250");
        check(wrong, CYRILLIC, "UTF-8", "windows-1251", "KOI8-R");
        check(wrong, "The café was shut.\n", "UTF-8", "windows-1252", "x-MacRoman");
        check(wrong, "The toll is £40, the union\u2019s chief said.\n", "windows-1252", "x-MacRoman");
        check(wrong, "Señor Íñigo Ibáñez and Frau Größe met at 20 °C.\n", "windows-1252", "x-MacRoman");
        check(wrong, "ÉMILE ZÜND, OF THE CANTON\n", "windows-1252", "x-MacRoman");
        check(wrong, "Η πύλη του καναλιού κόλλησε την Πέμπτη, είπε το συμβούλιο της πόλης.\n", "windows-1253");
        assertEquals(List.of(), wrong);
    }

    @Test
    void t02_onlyAGuessIsTold() {
        assertEquals("-", guess(Decoding.of(bytes(WESTERN, "UTF-8"))));
        assertEquals("-", guess(Decoding.of(bytes("\ufeff" + WESTERN, "UTF-16BE"))));
        assertEquals(
                "does not tell its character set; it was taken for windows-1252",
                guess(Decoding.of(bytes(WESTERN, "windows-1252"))));
    }

    @Test
    void t03_pagesThatSayTheTruthOrNot() {
        assertEquals("windows-1251 -", page("windows-1251", CYRILLIC, "windows-1251"));
        assertEquals("windows-1252 -", page("iso-8859-1", WESTERN, "windows-1252"));
        assertEquals("UTF-8 -", page("iso-8859-1", WESTERN, "UTF-8"));
        assertEquals("UTF-8 -", page("koi9-z", WESTERN, "UTF-8"));
        assertEquals(
                "windows-1252 says that its character set is utf-8, which its bytes are not; it was taken for windows-1252",
                page("utf-8", WESTERN, "windows-1252"));
        assertEquals(
                "windows-1251 says that its character set is utf-8, which its bytes are not; it was taken for windows-1251",
                page("utf-8", CYRILLIC, "windows-1251"));
    }

    @Test
    void t04_aFewBrokenBytesMakeNoOtherSet() {
        byte[] bytes = bytes(CYRILLIC, "UTF-8");
        bytes[5] = 'x';
        assertEquals(StandardCharsets.UTF_8, Decoding.of(bytes).charset());
    }

    @Test
    void t05_bytesThatStandForNothingAreKept() {
        assertEquals(
                "caf\u00e9 \u0081.",
                Decoding.of(new byte[] {'c', 'a', 'f', (byte) 0xe9, ' ', (byte) 0x81, '.'})
                        .text());
    }

    private static String page(String label, String text, String charset) {
        String page = "<html><head><meta charset=\"" + label + "\"><title>x</title></head><body><p>" + text;
        Decoding decoding = Decoding.ofPage(bytes(page, charset));
        assertEquals(page, decoding.text());
        return decoding.charset() + " " + guess(decoding);
    }

    private static void check(List<String> wrong, String text, String... charsets) {
        for (String charset : charsets) {
            Decoding decoding = Decoding.of(bytes(text, charset));
            if (!decoding.text().equals(text)) {
                wrong.add(charset + " as " + decoding.charset() + ": " + decoding.text());
            }
        }
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String guess(Decoding decoding) {
        return decoding.guess().orElse("-");
    }
}
