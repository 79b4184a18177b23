package org.sitrep.events.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.records.RecordStates;

/**
 * Pairs what an article claims now with what its coding before claimed, so that a recoding revises and does not double:
 * first what is unchanged, then what is of the same thing.
 *
 * @param revised each kept claim with its new content, unchanged ones included
 * @param created new content that no claim had
 * @param retracted claims that the article no longer makes
 */
public record Pairing(Map<RecordState, RecordState> revised, List<RecordState> created, List<RecordState> retracted) {

    public static Pairing of(List<RecordState> before, List<RecordState> drafts) {
        Map<RecordState, RecordState> revised = new LinkedHashMap<>();
        List<RecordState> left = new ArrayList<>(before);
        List<RecordState> fresh = new ArrayList<>(drafts);
        pair(left, fresh, revised, Pairing::unchanged);
        pair(left, fresh, revised, Pairing::moved);
        pair(left, fresh, revised, (one, other) -> subject(one, true).equals(subject(other, true)));
        pair(left, fresh, revised, (one, other) -> subject(one, false).equals(subject(other, false)));
        return new Pairing(revised, fresh, left);
    }

    private static void pair(
            List<RecordState> before,
            List<RecordState> drafts,
            Map<RecordState, RecordState> revised,
            BiPredicate<RecordState, RecordState> same) {
        for (Iterator<RecordState> known = before.iterator(); known.hasNext(); ) {
            RecordState claim = known.next();
            RecordState draft = drafts.stream()
                    .filter(each -> same.test(claim, each))
                    .findFirst()
                    .orElse(null);
            if (draft != null) {
                revised.put(claim, draft);
                drafts.remove(draft);
                known.remove();
            }
        }
    }

    private static boolean unchanged(RecordState one, RecordState other) {
        return anonymous(one).equals(anonymous(other));
    }

    /** The same claim, its report in another event now. */
    private static boolean moved(RecordState one, RecordState other) {
        return one instanceof CasualtyClaimRecord known
                && other instanceof CasualtyClaimRecord draft
                && known.eventId() != null
                && draft.eventId() != null
                && unchanged(EventClaims.of(draft.eventId(), known), draft);
    }

    private static RecordState anonymous(RecordState state) {
        return RecordStates.superseded(RecordStates.stamped(state, ClaimDrafts.NO_ID, 0, Instant.EPOCH), null);
    }

    /** What a claim is of; closely with who makes it and of which event. */
    private static List<@Nullable Object> subject(RecordState state, boolean closely) {
        return switch (state) {
            case CasualtyClaimRecord c ->
                closely
                        ? subject(c.scope(), c.measure(), name(c.victims()), c.eventId(), c.claimedBy())
                        : subject(c.scope(), c.measure(), name(c.victims()));
            case ForceLevelRecord f ->
                closely
                        ? subject(
                                f.force().name(),
                                f.place().country(),
                                f.status(),
                                f.place().name(),
                                f.claimedBy())
                        : subject(f.force().name(), f.place().country(), f.status());
            case TempoClaimRecord t -> closely ? subject(t.kind(), t.claimedBy(), t.what()) : subject(t.kind());
            case EventRecord e -> subject(e.id());
        };
    }

    private static List<@Nullable Object> subject(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }

    private static @Nullable String name(@Nullable Victims victims) {
        return Objects.isNull(victims) ? null : victims.name();
    }
}
