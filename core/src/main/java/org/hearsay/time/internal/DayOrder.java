package org.hearsay.time.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Edtf;
import org.hearsay.time.internal.words.Shape;

/** Which of day and month a report writes first in '04/05/2031'. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{2,4}");
    private static final int LAST_MONTH = 12;

    /**
     * By dates that can be read in one way only ('31/12/2030'), and by a date that the report names in words too.
     *
     * @param texts the words of each shape
     * @param written when the report was written
     */
    static DayOrder of(List<Shape> shapes, List<String> texts, Optional<Edtf> written) {
        List<Edtf> named = shapes.stream()
                .flatMap(s -> s instanceof Shape.Absolute a
                        ? Optional.of(a.value()).stream()
                        : Optional.<Edtf>empty().stream())
                .toList();
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher m = SLASHED.matcher(text);
            if (m.matches()) {
                dayFirst += Integer.parseInt(m.group(1)) > LAST_MONTH ? 1 : 0;
                monthFirst += Integer.parseInt(m.group(2)) > LAST_MONTH ? 1 : 0;
            }
        }
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Either e) {
                boolean d = named.contains(e.dayFirst())
                        || written.filter(e.dayFirst()::equals).isPresent();
                boolean m = named.contains(e.monthFirst())
                        || written.filter(e.monthFirst()::equals).isPresent();
                dayFirst += d && !m ? 1 : 0;
                monthFirst += m && !d ? 1 : 0;
            }
        }
        return dayFirst > 0 == monthFirst > 0 ? UNKNOWN : dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
    }

    Answer choose(Shape.Either e) {
        return switch (this) {
            case DAY_FIRST -> Answer.of(e.dayFirst(), "day-first", Optional.empty());
            case MONTH_FIRST -> Answer.of(e.monthFirst(), "month-first", Optional.empty());
            case UNKNOWN -> Answer.of(Edtf.oneOf(List.of(e.dayFirst(), e.monthFirst())), "ambiguous", Optional.empty());
        };
    }
}
