package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/a/1, courier.example/a/1",
        "HTTP://www.Courier.example/a/1/, courier.example/a/1",
        "https://courier.example/a/1#top, courier.example/a/1",
        "https://courier.example/a?id=7&utm_source=post, courier.example/a?id=7",
        "https://courier.example/a?utm_source=post&id=7, courier.example/a?id=7",
        "https://courier.example/?id=7, courier.example?id=7",
        "https://courier.example/A, courier.example/A",
        "https://courier.example/, ",
        "https://courier.example, ",
        "courier.example/a/1, ",
        "see the paper, "
    })
    void oneWayOfWriting(String address, String key) {
        assertEquals(Optional.ofNullable(key), Addresses.key(address));
    }
}
