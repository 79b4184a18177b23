package org.sitrep.manners.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class CursorTest {
    @Property(seed = "2026")
    void comesBackAsItWas(
            @ForAll @Size(max = 4) List<@StringLength(max = 40) @CharRange(from = 0, to = '\uD7FF') String> position) {
        var cursor = new Cursor(QueryFingerprint.of("query"), position);

        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
    }

    @Property(seed = "2026")
    void isFitForAnUrl(
            @ForAll @Size(max = 4) List<@StringLength(max = 40) @CharRange(from = 0, to = '\uD7FF') String> p) {
        assertThat(new Cursor("query", p).encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Property(seed = "2026")
    void neverFailsOnNonsense(@ForAll String nonsense) {
        assertThatCode(() -> Cursor.decode(nonsense)).doesNotThrowAnyException();
    }
}
