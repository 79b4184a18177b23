package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.events.matching.LabelledGroups.Group;
import org.sitrep.events.matching.LabelledGroups.Labelled;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.SourceArticle;

/**
 * How right the matching is on labelled groups of short reports, coded by the real coder: of all pairs of reports that
 * were put into one event how many belong together (precision), and of those that belong together how many were put into
 * one (recall). All groups are in one memory at once. {@code docs/accuracy.md} has the figures and names the mistakes.
 */
class MatchingAccuracyTest {
    /** What was reached when it was last written down; the goal is 0.90 of both. */
    private static final double PRECISION = 0.90;

    private static final double RECALL = 0.90;

    private record Told(Group group, Labelled labelled, List<Report> reports) {
        String name() {
            return group.number() + " \"" + labelled.title() + '"';
        }

        boolean belongsWith(Told other) {
            return labelled.tells().stream()
                    .filter(event -> group.equals(other.group) || event.length() > 1)
                    .anyMatch(other.labelled.tells()::contains);
        }
    }

    @Test
    void findsWhatBelongsTogether() {
        List<Told> all = coded(LabelledGroups.read());
        Remembered remembered = new Remembered(new SignalMatcher());
        all.forEach(each -> remembered.take(each.reports()));

        Tally tally = new Tally();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                tally.count(all.get(i), all.get(j), remembered);
            }
        }

        tally.print(all);
        assertThat(tally.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    private static List<Told> coded(LabelledGroups labelled) {
        Coder coder = Coder.bundled();
        List<Told> all = new ArrayList<>();
        for (Group group : labelled.groups()) {
            group.reports().forEach(each -> all.add(new Told(group, each, reports(coder, each))));
        }
        return all;
    }

    private static List<Report> reports(Coder coder, Labelled labelled) {
        Coding coding = coder.code(new ArticleText(labelled.title(), labelled.text(), labelled.day(), "en"));
        UUID id = UUID.nameUUIDFromBytes(
                (labelled.title() + labelled.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        CodedArticle article = new CodedArticle(
                labelled.title(),
                labelled.publisher(),
                null,
                coding.publishedOn(),
                Instant.EPOCH,
                1,
                null,
                null,
                Visibility.SHARED,
                List.of());
        SourceArticle source = new SourceArticle(id, 1, article, null);
        return coding.events().stream()
                .map(event -> new Report(
                        source,
                        event,
                        coding.casualtyClaims().stream()
                                .filter(claim -> claim.scope() == ClaimScope.EVENT
                                        && event.ref().equals(claim.eventRef()))
                                .toList()))
                .toList();
    }

    /** Pairs of reports: rightly together, wrongly together, wrongly apart. */
    private static final class Tally {
        private int right;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        void count(Told one, Told other, Remembered remembered) {
            Set<UUID> shared = new HashSet<>(remembered.eventsOf(one.reports));
            shared.retainAll(remembered.eventsOf(other.reports));
            boolean together = !shared.isEmpty();
            if (together && one.belongsWith(other)) {
                right++;
            } else if (together) {
                wrong.add(one.name() + " and " + other.name() + why(one, other));
            } else if (one.belongsWith(other)) {
                missed.add(one.name() + " and " + other.name() + why(one, other));
            }
        }

        private static String why(Told one, Told other) {
            if (one.reports.isEmpty() || other.reports.isEmpty()) {
                return ": no event was coded";
            }
            StringBuilder why = new StringBuilder();
            for (Report first : one.reports) {
                for (Report second : other.reports) {
                    Comparison compared = new SignalMatcher().compare(first, second);
                    why.append(String.format(
                            Locale.ROOT,
                            "%n      %s%s/%s%s %.2f %s",
                            first.told().ref(),
                            first.founding() ? "" : " (vague)",
                            second.told().ref(),
                            second.founding() ? "" : " (vague)",
                            compared.score(),
                            compared.why()));
                }
            }
            return why.toString();
        }

        double precision() {
            return right / (double) (right + wrong.size());
        }

        double recall() {
            return right / (double) (right + missed.size());
        }

        void print(List<Told> all) {
            System.out.printf(
                    Locale.ROOT,
                    "matching: precision %.3f (%d of %d), recall %.3f (%d of %d), %d reports%n",
                    precision(),
                    right,
                    right + wrong.size(),
                    recall(),
                    right,
                    right + missed.size(),
                    all.size());
            wrong.forEach(each -> System.out.println("  wrongly together: " + each));
            missed.forEach(each -> System.out.println("  wrongly apart: " + each));
        }
    }
}
