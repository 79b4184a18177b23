package org.sitrep.manners.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {
    private final ParameterReader reader = new ParameterReader();

    @Test
    void readsABoxAcrossTheAntimeridianAndACircle() {
        assertThat(Box.read(reader, "170, -10,-170,10")).isEqualTo(new Box(170, -10, -170, 10));
        assertThat(Circle.read(reader, "35.1,40.4", "50")).isEqualTo(new Circle(35.1, 40.4, 50));
        assertThat(Box.read(reader, null)).isNull();
        assertThat(Circle.read(reader, null, null)).isNull();
        assertThatNoException().isThrownBy(reader::refuseIfWrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,50,2,40", "181,0,0,0", "NaN,0,0,0", "a,b,c,d"})
    void refusesWhatIsNoBox(String raw) {
        assertThat(Box.read(reader, raw)).isNull();
        assertThatThrownBy(reader::refuseIfWrong).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91,0;5", "1;5", "1,2;-1", "1,2;20039", "1,2;x"})
    void refusesWhatIsNoCircle(String raw) {
        String[] parts = raw.split(";", -1);

        assertThat(Circle.read(reader, parts[0], parts[1])).isNull();
        assertThatThrownBy(reader::refuseIfWrong).isNotNull();
    }

    @Test
    void refusesHalfOfACircle() {
        assertThat(Circle.read(reader, "1,2", null)).isNull();
        assertThatThrownBy(reader::refuseIfWrong).isNotNull();
    }
}
