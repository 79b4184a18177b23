package org.sitrep.manners.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {
    @Property(seed = "2026")
    void takesWhateverIsEncodedRightly(@ForAll @NotEmpty @CharRange(from = 1, to = '\uD7FF') String value) {
        var query = QueryString.parse("q=" + URLEncoder.encode(value, StandardCharsets.UTF_8));

        assertThat(query.violations()).isEmpty();
        assertThat(query.counts()).isEqualTo(Map.of("q", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%2", "q=%zz", "q=%ff", "q=%c3", "q=%ed%a0%80", "q=%00", "q=", "q"})
    void refusesTheRest(String raw) {
        assertThat(QueryString.parse(raw).violations()).hasSize(1);
    }
}
