package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: which marks {@link Stops} takes as the end of something; the mark in question is written twice. */
final class StopsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left.. The yard was closed. | true",
                "The yard of Gen.. Ada Vell was closed. | false",
                "Aldport Mills Co.. Ltd bought the yard. | false",
                "It was bought by Aldport Mills Ltd.. The yard was closed. | true",
                "The envoy of the U.S.. Senate came. | false",
                "The envoy A.. Vell came. | false",
                "They closed it in the autumn.. 3 June: it was opened. | true",
                "It rose by 4..5 per cent. | false",
            })
    void aFullStop(String text, boolean last) {
        int at = text.indexOf("..");
        assertEquals(last, Stops.isLast(text.replace("..", "."), at), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the yard,, which was closed | true",
                "Aldport Mills Co.,, Ltd. bought it | false",
                "some 4,,000 came | false",
                "at 13::30 it was closed | false",
                "the guild said:: it is closed | true",
                "the yard;; the guild | true",
            })
    void aMarkInASentence(String text, boolean parting) {
        int at = text.replaceFirst("([,:;])\\1.*", "").length();
        assertEquals(parting, Stops.isParting(text.replaceFirst("([,:;])\\1", "$1"), at), text);
    }
}
