package org.sitrep.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.contracts.codes.*;

class CodebookTest {
    static final Map<String, Class<? extends Code>> LISTS = Map.ofEntries(
            Map.entry("sub_event_types", SubEventType.class),
            Map.entry("event_types", EventType.class),
            Map.entry("disorder_types", DisorderType.class),
            Map.entry("actor_kinds", ActorKind.class),
            Map.entry("date_precisions", DatePrecision.class),
            Map.entry("published_bases", PublishedBasis.class),
            Map.entry("place_roles", PlaceRole.class),
            Map.entry("entity_kinds", EntityKind.class),
            Map.entry("weapons", Weapon.class),
            Map.entry("outcomes", Outcome.class),
            Map.entry("reporting", Reporting.class),
            Map.entry("qualifiers", Qualifier.class),
            Map.entry("measures", Measure.class),
            Map.entry("claim_scopes", ClaimScope.class),
            Map.entry("force_statuses", ForceStatus.class),
            Map.entry("as_of_precisions", AsOfPrecision.class),
            Map.entry("tempo_kinds", TempoKind.class),
            Map.entry("grades", Grade.class),
            Map.entry("record_statuses", RecordStatus.class),
            Map.entry("record_changes", RecordChange.class),
            Map.entry("record_types", RecordType.class),
            Map.entry("figure_methods", FigureMethod.class),
            Map.entry("visibilities", Visibility.class));

    static Stream<Arguments> lists() {
        return Codebook.lists().stream().map(list -> Arguments.of(list.name(), list));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void typesHoldExactlyTheCodesOfTheirList(String name, Codebook.NamedList list) {
        Class<? extends Code> type = LISTS.get(name);
        assertThat(type).as("the type of list " + name).isNotNull();

        List<String> labels =
                Arrays.stream(type.getEnumConstants()).map(Code::label).toList();

        assertThat(labels)
                .containsExactlyElementsOf(
                        list.items().stream().map(Codebook.Item::code).toList());
    }

    @Test
    void everyTypeHasItsList() {
        assertThat(Codebook.lists())
                .extracting(Codebook.NamedList::name)
                .containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    }

    @Test
    void everySubEventTypeKnowsItsTypes() {
        for (SubEventType type : SubEventType.values()) {
            assertThat(type.eventType()).isNotNull();
            assertThat(type.disorderType()).isNotNull();
        }
        assertThat(SubEventType.AIR_DRONE_STRIKE.eventType()).isEqualTo(EventType.EXPLOSIONS_REMOTE_VIOLENCE);
        assertThat(SubEventType.AIR_DRONE_STRIKE.ploverMode()).isEqualTo("aerial");
        assertThat(SubEventType.OTHER.ploverEventType()).isNull();
    }

    @Test
    void refusesAnUnlistedCodeByNamingTheListedOnes() {
        assertThatThrownBy(() -> Code.of(Outcome.class, "won"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'won' is none of [succeeded, intercepted, failed, unknown]");
    }
}
