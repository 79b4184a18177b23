package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.AsOfPrecision;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.stats.ClaimMessages;
import org.sitrep.stats.counting.ClaimComparing;
import org.sitrep.stats.counting.ClaimQuestion;
import org.sitrep.stats.counting.ForceCounting;
import org.sitrep.stats.counting.ForceQuestion;
import org.sitrep.stats.reading.Snapshot;

/** Against a recount by hand: claims that are revised, superseded by later ones, and withdrawn with their articles. */
class ClaimsPropertyTest {
    private static final LocalDate DAY = LocalDate.parse("2024-04-20");
    private static final ForceQuestion SERIES =
            new ForceQuestion(null, null, null, List.of(), List.of(), List.of(), List.of());
    private static final ClaimQuestion ALL_CLAIMS =
            new ClaimQuestion(null, null, List.of(), List.of(), List.of(), List.of(), false);

    @Property(seed = "2026", tries = 20, shrinking = ShrinkingMode.OFF)
    void showsWhatStoodThen(@ForAll long seed) throws SQLException, IOException {
        var histories = new Histories(seed);
        var messages = messages(histories);
        try (var rows = EmptyReadModel.connect();
                var columns = EmptyReadModel.columns();
                var copy = columns.connection()) {
            EmptyReadModel.fill(columns, rows, histories.delivered(messages));
            rows.rollback();

            for (var knownAt : Arrays.asList(null, hour(0), hour(1), hour(2), hour(-1))) {
                compare(copy, messages, knownAt);
            }
        }
    }

    private static void compare(Connection copy, List<RecordChanged> messages, @Nullable Instant knownAt) {
        Snapshot snapshot = EmptyReadModel.snapshot(copy, knownAt);
        var standing = standing(messages, knownAt);
        var levels = standing.stream()
                .filter(ForceLevelRecord.class::isInstance)
                .map(ForceLevelRecord.class::cast)
                .toList();

        assertThat(told(new ForceCounting().levels(snapshot, SERIES).levels()))
                .as("series known at %s", knownAt)
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(told(levels)));
        assertThat(told(new ForceCounting()
                        .levels(snapshot, ForceQuestion.latest(DAY))
                        .levels()))
                .as("latest known at %s", knownAt)
                .containsExactlyInAnyOrderElementsOf(latest(levels));
        assertThat(new ClaimComparing()
                        .claims(snapshot, ALL_CLAIMS, Optional.empty(), 100).stream()
                                .map(claim ->
                                        claim.claim().id() + "/" + claim.claim().revision()))
                .as("tolls known at %s", knownAt)
                .containsExactlyInAnyOrderElementsOf(standing.stream()
                        .filter(CasualtyClaimRecord.class::isInstance)
                        .map(claim -> claim.id() + "/" + claim.revision())
                        .toList());
    }

    private static List<RecordState> standing(List<RecordChanged> messages, @Nullable Instant knownAt) {
        Map<UUID, RecordChanged> current = new HashMap<>();
        for (var message : messages) {
            if (knownAt == null || !message.recordedAt().isAfter(knownAt)) {
                current.merge(message.id(), message, (a, b) -> a.revision() > b.revision() ? a : b);
            }
        }
        return current.values().stream()
                .filter(message -> message.change() != RecordChange.RETRACTED)
                .map(RecordChanged::record)
                .toList();
    }

    /** What a level says, whichever record says it. */
    private static List<String> told(List<ForceLevelRecord> levels) {
        return levels.stream()
                .map(level -> series(level) + " " + level.asOf().date() + " "
                        + level.count().low())
                .toList();
    }

    private static String series(ForceLevelRecord level) {
        return level.force().name() + " " + level.place().country() + " " + level.claimedBy();
    }

    private static Set<String> latest(List<ForceLevelRecord> levels) {
        var latest = new HashSet<String>();
        levels.stream()
                .filter(level -> !day(level).isAfter(DAY))
                .collect(Collectors.groupingBy(ClaimsPropertyTest::series))
                .values()
                .forEach(series -> {
                    var last = series.stream()
                            .map(ClaimsPropertyTest::day)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    latest.addAll(told(series.stream()
                            .filter(level -> day(level).equals(last))
                            .toList()));
                });
        return latest;
    }

    private static LocalDate day(ForceLevelRecord level) {
        return Objects.requireNonNull(level.asOf().date());
    }

    private static List<RecordChanged> messages(Histories histories) {
        var messages = new ArrayList<RecordChanged>();
        for (int record = 0; record < 10; record++) {
            var id = UUID.randomUUID();
            boolean isForce = histories.pick(true, false);
            int revisions = histories.pick(1, 2, 3);
            for (int revision = 1; revision <= revisions; revision++) {
                var change = revision == 1
                        ? RecordChange.CREATED
                        : histories.pick(RecordChange.REVISED, RecordChange.REVISED, RecordChange.RETRACTED);
                var superseded = revision == 1 ? null : histories.pick(null, UUID.randomUUID());
                var recordedAt = hour(revision - 1);
                var state = isForce
                        ? level(histories, id, revision, recordedAt, superseded)
                        : toll(histories, id, revision, recordedAt, superseded);
                messages.add(new RecordChanged(
                        1,
                        isForce ? RecordType.FORCE_LEVEL : RecordType.CASUALTY_CLAIM,
                        id,
                        revision,
                        change,
                        recordedAt,
                        null,
                        state));
            }
        }
        return messages;
    }

    private static ForceLevelRecord level(
            Histories histories, UUID id, int revision, Instant recordedAt, @Nullable UUID superseded) {
        int number = histories.pick(500, 900, 2500);
        return new ForceLevelRecord(
                id,
                revision,
                recordedAt,
                RecordStatus.REPORTED,
                new Force(histories.pick("Alpha", "Beta"), null, null),
                new Count(number, number, Qualifier.ABOUT),
                "personnel",
                ClaimMessages.place(histories.pick("IQ", "SY"), null),
                ForceStatus.PRESENT,
                new AsOf(DAY.plusDays(histories.pick(-2, -1, 0, 1)), AsOfPrecision.DAY),
                null,
                histories.pick(null, "Ministry"),
                0.9,
                List.of(),
                ClaimMessages.source(ClaimMessages.PUBLISHED),
                superseded);
    }

    private static CasualtyClaimRecord toll(
            Histories histories, UUID id, int revision, Instant recordedAt, @Nullable UUID superseded) {
        return new CasualtyClaimRecord(
                id,
                revision,
                recordedAt,
                RecordStatus.REPORTED,
                ClaimScope.CUMULATIVE,
                null,
                Measure.KILLED,
                Count.exactly(histories.pick(10, 190)),
                null,
                List.of("SY"),
                null,
                histories.pick(null, "Ministry"),
                0.9,
                List.of(),
                ClaimMessages.source(ClaimMessages.PUBLISHED),
                superseded);
    }

    private static Instant hour(int hour) {
        return Histories.BEGINNING.plusSeconds(3600L * hour);
    }
}
