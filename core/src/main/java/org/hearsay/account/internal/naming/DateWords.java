package org.hearsay.account.internal.naming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Edtf;

/** The words of a date in a name; none for one that would have to be explained. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** '14 September 2031', '16 to 22 October 2031', 'September 2031', '2031'. */
    static Optional<String> of(Edtf date) {
        String value = date.value();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date.day().map(DAY::format);
        }
        if (value.matches("\\d{4}-(?:0[1-9]|1[0-2])")) {
            return Optional.of(MONTH.format(YearMonth.parse(value)));
        }
        if (value.matches("[12]\\d{3}")) {
            return Optional.of(value);
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}") ? days(date) : Optional.empty();
    }

    private static Optional<String> days(Edtf date) {
        Optional<LocalDate> first = date.bounds().earliest();
        Optional<LocalDate> last = date.bounds().latest();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String from = YearMonth.from(first.get()).equals(YearMonth.from(last.get()))
                ? String.valueOf(first.get().getDayOfMonth())
                : DAY.format(first.get());
        return Optional.of(from + " to " + DAY.format(last.get()));
    }
}
