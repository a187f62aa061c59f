package org.hearsay.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number as it is written, in digits or English words: '1,200', '3.5 million', 'one hundred and sixty-two', 'two dozen',
 * 'hundreds', '10-12'.
 *
 * @param low least value
 * @param high greatest value; above {@code low} for 'dozens' and for ranges
 * @param end index behind its last word
 */
public record Numeral(double low, double high, int end) {

    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "lakh",
            1e5,
            "crore",
            1e7);
    private static final Map<String, double[]> VAGUE = Map.of(
            "dozens", new double[] {24, 99},
            "scores", new double[] {40, 199},
            "hundreds", new double[] {200, 999},
            // tens of thousands are thousands too, and 22 million is 'millions'
            "thousands", new double[] {2_000, 99_999},
            "millions", new double[] {2e6, 999e6},
            "billions", new double[] {2e9, 999e9});
    private static final Map<String, Double> FACTORS =
            Map.of("tens", 10.0, "dozens", 12.0, "scores", 20.0, "hundreds", 100.0);
    private static final String DIGITS = "\\d{1,15}(?:\\.\\d{1,6})?|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{1,6})?";

    public Numeral {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("not a number: " + low + ".." + high);
        }
    }

    /** The number that begins at a word, where one does; words are in lower case. */
    public static Optional<Numeral> find(List<String> words, int at) {
        return at < 0 || at >= words.size() ? Optional.empty() : new Reading(words, at).read();
    }

    /** Walks over the words of one number. */
    private static final class Reading {

        private final List<String> words;
        private int at;

        Reading(List<String> words, int at) {
            this.words = words;
            this.at = at;
        }

        Optional<Numeral> read() {
            double[] range = range(word());
            if (range.length == 2) {
                at++;
                double scale = scale();
                return Optional.of(new Numeral(range[0] * scale, range[1] * scale, at));
            }
            double[] vague = vague();
            if (vague.length == 2) {
                return Optional.of(new Numeral(vague[0], vague[1], at));
            }
            double value = value();
            return value < 0 || value > 1e15 ? Optional.empty() : Optional.of(new Numeral(value, value, at));
        }

        private String word() {
            return word(at);
        }

        private String word(int i) {
            return i < words.size() ? words.get(i) : "";
        }

        private static double[] range(String word) {
            int dash = Math.max(word.indexOf('-'), word.indexOf('\u2013'));
            if (dash <= 0) {
                return new double[0];
            }
            double low = digits(word.substring(0, dash));
            double high = digits(word.substring(dash + 1));
            return low >= 0 && high > low ? new double[] {low, high} : new double[0];
        }

        /** 'dozens', 'tens of thousands', 'several hundred'. */
        private double[] vague() {
            boolean some = word().equals("several") && SCALES.containsKey(word(at + 1));
            if (some) {
                double scale = SCALES.getOrDefault(word(at + 1), 1.0);
                at += 2;
                return new double[] {2 * scale, 10 * scale - 1};
            }
            double[] found = VAGUE.getOrDefault(word(), new double[0]);
            double[] scaled = VAGUE.getOrDefault(word(at + 2), new double[0]);
            Double factor = FACTORS.get(word());
            if (factor != null && word(at + 1).equals("of") && scaled.length == 2) {
                double scale = scaled[0] / 2;
                at += 3;
                return new double[] {2 * factor * scale, 10 * factor * scale - 1};
            }
            if (found.length == 2) {
                at++;
            }
            return found;
        }

        /** A number of one value; -1 where none begins here. */
        private double value() {
            int start = at;
            if (word().equals("half") && word(at + 1).equals("a") && SCALES.containsKey(word(at + 2))) {
                at += 2;
                return 0.5 * scale();
            }
            double total = 0;
            boolean any = false;
            while (at < words.size()) {
                double part = part();
                if (part < 0) {
                    break;
                }
                any = true;
                double scale = scale();
                total += part * scale;
                // 'two thousand three hundred', 'one hundred and sixty-two'; digits are never summed
                boolean joined = word().equals("and") && scale > 1 && isSmall(at + 1);
                if (joined) {
                    at++;
                } else if (scale <= 1 || !isSmall(at)) {
                    break;
                }
            }
            if (!any) {
                at = start;
            }
            return any ? total : -1;
        }

        /** Whether a number in words that another scale may precede begins there. */
        private boolean isSmall(int i) {
            return ones(word(i)) > 0;
        }

        /** 'sixty-two', 'sixty' '-' 'two', '14', 'a' before 'hundred' or 'dozen', 'dozen'; -1 for none. */
        private double part() {
            String word = word();
            double digits = digits(word);
            if (digits >= 0) {
                at++;
                return digits;
            }
            boolean one = (word.equals("a") || word.equals("one"))
                    && (SCALES.containsKey(word(at + 1)) || word(at + 1).equals("dozen"));
            if (one || word.equals("dozen")) {
                at += one ? 1 : 0;
                return 1;
            }
            double small = ones(word);
            if (small < 0) {
                return -1;
            }
            at++;
            boolean parted = word().equals("-") && small >= 20 && small % 10 == 0 && plain(word(at + 1)) < 10;
            if (parted && plain(word(at + 1)) > 0) {
                small += plain(word(at + 1));
                at += 2;
            }
            return small;
        }

        private double scale() {
            double scale = 1;
            while (SCALES.containsKey(word()) || word().equals("dozen")) {
                scale *= word().equals("dozen") ? 12 : SCALES.getOrDefault(word(), 1.0);
                at++;
            }
            return scale;
        }

        private static double ones(String word) {
            int hyphen = word.indexOf('-');
            if (hyphen > 0) {
                double tens = plain(word.substring(0, hyphen));
                double ones = plain(word.substring(hyphen + 1));
                return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : -1;
            }
            return plain(word);
        }

        private static double plain(String word) {
            return NumberWords.find(word).map(Long::doubleValue).orElse(-1.0);
        }

        private static double digits(String word) {
            return word.matches(DIGITS) ? Double.parseDouble(word.replace(",", "")) : -1;
        }
    }
}
