package org.hearsay.app.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the words for a date show how exact it is. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-05 | 5 March 2031",
                "2031-03 | March 2031",
                "2031 | 2031",
                "203X | the 2030s",
                "20XX | 2000 to 2099",
                "2031-21 | spring 2031",
                "2031-34 | second quarter of 2031",
                "2031-41 | second half of 2031",
                "2031-03-05~ | about 5 March 2031",
                "2031? | perhaps 2031",
                "2031-03% | perhaps about March 2031",
                "2031-XX | 2031, month not known",
                "2031-03-XX | March 2031, day not known",
                "XXXX-12-25 | 25 December, year not known",
                "-0044 | 45 BC",
                "Y-12000 | 12001 BC",
                "2031-03-05/2031-03-09 | 5 to 9 March 2031",
                "2031-03-05~/2031-03-09 | about 5 March 2031 to 9 March 2031",
                "2031-02/2031-03 | February 2031 to March 2031",
                "../2031-03-05 | until 5 March 2031",
                "2031-03-05/.. | from 5 March 2031 on",
                "2031-03-05/ | from 5 March 2031, end not known",
                "[2031-04-05,2031-05-04] | 5 April 2031 or 4 May 2031",
                "[..2031-04-05] | until 5 April 2031",
                "{2031,2033} | 2031 and 2033",
                "after the flood | after the flood"
            })
    void words(String value, String words) {
        assertEquals(words, Dates.words(value));
    }
}
