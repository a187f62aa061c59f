package org.hearsay.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.head.Phrases;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.text.Language;

/**
 * The language of a text. English shows by its small words, which costs next to nothing; only what has too few of them is
 * given to the detector, whose model is loaded then. Safe for several threads.
 */
final class Languages {

    private static final int SAMPLE = 4000;

    private static final String MODEL = "/langdetect-183.bin";

    private final Set<String> small;
    private final Detector detector = new Detector();

    Languages(Lexicon layout) {
        small = Set.copyOf(layout.listTerms("english"));
    }

    /** The language of a text's readable pieces; empty where there are too few words to tell. */
    Optional<Language> of(String text, List<Piece> pieces) {
        StringBuilder sample = new StringBuilder();
        for (Piece piece : pieces) {
            int room = SAMPLE - sample.length();
            if (room <= 0) {
                break;
            }
            if (piece.kind().isReadable()) {
                int end = Math.min(piece.span().end(), piece.span().start() + room);
                sample.append(text, piece.span().start(), end).append('\n');
            }
        }
        return of(sample.toString());
    }

    private Optional<Language> of(String sample) {
        List<String> words = Phrases.words(sample);
        long letters = sample.chars().filter(Character::isLetter).count();
        long hits = words.stream().filter(small::contains).count();
        if (letters == 0) {
            return Optional.empty();
        }
        if (hits * 6 >= words.size() && hits > 0) {
            return Optional.of(Language.ENGLISH);
        }
        return letters < 40 && words.size() < 8 ? Optional.empty() : detector.detect(sample);
    }

    /** Holds the model once it was needed; the detector itself is made for one text. */
    private static final class Detector {
        private Optional<LanguageDetectorModel> model = Optional.empty();

        Optional<Language> detect(String sample) {
            var best = new LanguageDetectorME(model()).predictLanguage(sample);
            return Stream.of(Locale.getISOLanguages())
                    .filter(code -> code.length() == 2 && isSame(Locale.of(code), best.getLang()))
                    .findFirst()
                    .or(() -> Optional.of(best.getLang()))
                    .filter(code -> code.matches("[a-z]{2,3}"))
                    .map(Language::of);
        }

        private static boolean isSame(Locale locale, String code) {
            return switch (code) {
                case "pes" -> locale.getLanguage().equals("fa");
                case "cmn" -> locale.getLanguage().equals("zh");
                case "ekk" -> locale.getLanguage().equals("et");
                case "lvs" -> locale.getLanguage().equals("lv");
                default -> locale.getISO3Language().equals(code);
            };
        }

        private synchronized LanguageDetectorModel model() {
            if (model.isEmpty()) {
                try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                    if (in == null) {
                        throw new IllegalStateException("no language model on the class path: " + MODEL);
                    }
                    model = Optional.of(new LanguageDetectorModel(in));
                } catch (IOException e) {
                    throw new UncheckedIOException("language model " + MODEL, e);
                }
            }
            return model.get();
        }
    }
}
