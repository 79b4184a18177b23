package org.sitrep.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.TempoClaim;

/** Asks a coding for a fact that a golden example expects of it. */
final class CodingFacts {
    private final Coding coding;

    CodingFacts(Coding coding) {
        this.coding = coding;
    }

    boolean hold(GoldenExample.Expectation expectation) {
        Map<String, String> values = expectation.values();
        return switch (expectation.kind()) {
            case "event" -> coding.events().stream().anyMatch(event -> agrees(event, values));
            case "events" -> coding.events().size() <= number(expectation.line());
            case "forces" -> coding.forceLevels().size() == number(expectation.line());
            case "cumulatives" ->
                coding.casualtyClaims().stream()
                                .filter(claim -> claim.scope() == ClaimScope.CUMULATIVE)
                                .count()
                        == number(expectation.line());
            case "tempos" -> coding.tempoClaims().size() == number(expectation.line());
            case "cumulative" ->
                coding.casualtyClaims().stream()
                        .anyMatch(claim -> claim.scope() == ClaimScope.CUMULATIVE && agrees(claim, values));
            case "force" -> coding.forceLevels().stream().anyMatch(level -> agrees(level, values));
            case "tempo" -> coding.tempoClaims().stream().anyMatch(claim -> agrees(claim, values));
            case "published", "basis" -> agrees(values);
            default -> throw new IllegalArgumentException("No such expectation: " + expectation.line());
        };
    }

    private boolean agrees(Map<String, String> values) {
        return values.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "published" ->
                e.getValue().equals(String.valueOf(coding.publishedOn().date()));
            case "basis" -> e.getValue().equals(coding.publishedOn().basis().label());
            default -> throw new IllegalArgumentException(e.getKey());
        });
    }

    private static boolean agrees(CodedEvent event, Map<String, String> values) {
        return values.entrySet().stream().allMatch(e -> {
            String value = e.getValue();
            return switch (e.getKey()) {
                case "date" -> days(event.date().start(), event.date().end()).equals(value);
                case "country" ->
                    value.equals(Objects.requireNonNullElse(event.place().country(), "none"));
                case "place" -> contains(event.place().name(), value);
                case "from" ->
                    event.otherPlaces().stream()
                            .anyMatch(p -> contains(p.name() + "/" + p.country(), value)
                                    || (contains(p.name(), value.substring(0, value.indexOf('/')))
                                            && value.endsWith("/" + p.country())));
                case "attacker" -> names(event.attackers(), value);
                case "target" -> names(event.targets(), value);
                case "weapon" ->
                    event.weapons().stream().anyMatch(w -> w.label().equals(value));
                case "outcome" -> event.outcome().label().equals(value);
                case "type" -> event.subEventType().label().equals(value);
                case "killed" -> span(event.killed()).equals(value);
                case "attackers" -> span(event.killedAttackers()).equals(value);
                case "abducted" -> span(event.abducted()).equals(value);
                case "injured" -> span(event.injured()).equals(value);
                case "incidents" ->
                    (event.incidents().low() + ".." + event.incidents().high()).equals(value);
                case "reporting" -> event.reporting().label().equals(value);
                default -> throw new IllegalArgumentException(e.getKey());
            };
        });
    }

    private static boolean agrees(CasualtyClaim claim, Map<String, String> values) {
        return values.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "measure" -> claim.measure().label().equals(e.getValue());
            case "count" -> span(claim.count()).equals(e.getValue());
            case "countries" ->
                Set.copyOf(claim.countries()).equals(Set.of(e.getValue().split(",")));
            case "since" ->
                claim.period() != null
                        && e.getValue().equals(String.valueOf(claim.period().start()));
            case "by" -> contains(claim.claimedBy(), e.getValue());
            case "victims" ->
                claim.victims() != null && contains(claim.victims().name(), e.getValue());
            default -> throw new IllegalArgumentException(e.getKey());
        });
    }

    private static boolean agrees(ForceLevel level, Map<String, String> values) {
        return values.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "count" -> span(level.count()).equals(e.getValue());
            case "country" -> e.getValue().equals(level.place().country());
            case "force" -> contains(level.force().name(), e.getValue());
            case "status" -> level.status().label().equals(e.getValue());
            case "qualifier" -> level.count().qualifier().label().equals(e.getValue());
            default -> throw new IllegalArgumentException(e.getKey());
        });
    }

    private static boolean agrees(TempoClaim claim, Map<String, String> values) {
        return values.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "kind" -> claim.kind().label().equals(e.getValue());
            case "since" -> e.getValue().equals(String.valueOf(claim.since()));
            case "until" -> e.getValue().equals(String.valueOf(claim.until()));
            case "by" -> contains(claim.claimedBy(), e.getValue());
            case "count" ->
                claim.count() != null
                        && (claim.count().low() + ".." + claim.count().high()).equals(e.getValue());
            default -> throw new IllegalArgumentException(e.getKey());
        });
    }

    private static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null ? "open" : start.equals(end) ? start.toString() : start + ".." + end;
    }

    private static String span(@Nullable Count count) {
        return count == null ? "-" : count.low() + ".." + count.high();
    }

    private static boolean names(List<Actor> actors, String value) {
        return value.equals("none")
                ? actors.isEmpty()
                : actors.stream()
                        .flatMap(actor ->
                                Stream.of(actor.name(), actor.mention(), Objects.toString(actor.country(), "")))
                        .anyMatch(name -> contains(name, value));
    }

    private static boolean contains(@Nullable String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static int number(String line) {
        return Integer.parseInt(line.chars()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining()));
    }
}
