package org.sitrep.events.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @Test
    void isReadBackFromItsCursor() {
        Position position = new Position(
                Instant.parse("2024-04-23T14:02:11.123456Z"),
                UUID.fromString("01902d3a-7b1c-7def-8123-456789abcdef"),
                3);

        assertThat(Position.of(position.cursor())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "MTIz", "MS4wLjE", "e30", "MTcxMzg4MTMzMTEyMzQ1Ni4wMTkwMmQzYQ"})
    void takesNothingElseForACursor(String foreign) {
        assertThat(Position.of(foreign)).isEmpty();
    }
}
