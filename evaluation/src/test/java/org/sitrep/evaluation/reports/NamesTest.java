package org.sitrep.evaluation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void meetWhereHalfTheWordsOfTheShorterAreShared() {
        assertThat(Names.meet(List.of("Islamic State", "IS"), List.of("Islamic State in the Greater Sahara")))
                .isTrue();
        assertThat(Names.meet(List.of("Kenyan police"), List.of("Kenyan farmers")))
                .isTrue();
        assertThat(Names.meet(List.of("Kenyan police patrol"), List.of("the patrol of Ugandan soldiers")))
                .isFalse();
    }

    @Test
    void meetOnlyNothingWhereNothingIsLabelled() {
        assertThat(Names.meet(List.of(), List.of())).isTrue();
        assertThat(Names.meet(List.of(), List.of("gunmen"))).isFalse();
    }

    @Test
    void compareWholeNamesThatAreAllGenericWords() {
        assertThat(Names.meet(List.of("the army"), List.of("The Army"))).isTrue();
        assertThat(Names.meet(List.of("the army"), List.of("army"))).isFalse();
    }
}
