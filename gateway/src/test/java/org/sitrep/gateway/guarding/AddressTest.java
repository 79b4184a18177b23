package org.sitrep.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/events",
                "/v1/articles/0190a7e0-0000-7000-8000-000000000001/withdraw",
                "/v1/articles/a.b_c~d:e@f",
                "/v1/articles/...",
                "/v1/articles/%C3%A9"
            })
    void takesPathsThatAllServersReadAlike(String path) {
        assertThat(Address.read(path)).isEqualTo(new Address.Reading.Good(new Address(path, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/events;a MATRIX_PARAMETER",
                "/v1/%3Ba MATRIX_PARAMETER",
                "/v1\\a BACKSLASH",
                "/v1/%5Ca BACKSLASH",
                "/v1//a EMPTY_SEGMENT",
                "/v1/../a DOT_SEGMENT",
                "/v1/%2e./a DOT_SEGMENT",
                "/v1/a/. DOT_SEGMENT",
                "/v1/a%2fb ENCODED_SLASH",
                "/v1/a%252fb DOUBLE_ENCODING",
                "/v1/a%00 CONTROL_CHARACTER",
                "/v1/a%1F CONTROL_CHARACTER",
                "/v1/a% BROKEN_ENCODING",
                "/v1/a%g0 BROKEN_ENCODING",
                "/v1/a|b FOREIGN_CHARACTER",
                "v1/a NOT_A_PATH",
                "* NOT_A_PATH"
            })
    void namesTheRuleThatAPathBreaks(String path, AddressRule rule) {
        assertThat(Address.read(path))
                .isInstanceOfSatisfying(
                        Address.Reading.Bad.class,
                        bad -> assertThat(bad.detail()).contains(rule.says()));
    }

    @Test
    void encodesInAQueryWhatMayNotStandThere() {
        assertThat(Address.read("/v1/events?a=x|y&b=%7C"))
                .isEqualTo(new Address.Reading.Good(new Address("/v1/events", "a=x%7Cy&b=%7C")));
    }
}
