package org.sitrep.benchmarks.records;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What analysts ask of {@code GET /v1/events}: every documented filter alone, and ten usual combinations. Values are drawn by a
 * seed, what is common in the made-up world more often than what is rare.
 */
final class Questions {
    private final World world;
    private final Random random;
    private final List<String> articles;
    private final int days;

    /**
     * Questions of the world of a seed.
     *
     * @param articles ids of some articles that are there
     * @param days how many days the events lie in
     */
    Questions(long seed, List<String> articles, int days) {
        this.world = new World(seed);
        this.random = new Random(seed);
        this.articles = articles;
        this.days = days;
    }

    /** A question that is asked with ever other values. */
    record Question(String name, Supplier<String> query) {}

    List<Question> alone() {
        return List.of(
                new Question("none", () -> ""),
                new Question("`from`, `to`: a week", () -> between(7)),
                new Question("`from`, `to`: a year", () -> between(365)),
                new Question("`country`", () -> "country=" + country().code()),
                new Question("`country`, three", () -> "country=" + threeCountries()),
                new Question("`admin1`", () -> "admin1=" + town().admin1()),
                new Question("`admin1`, two", () -> "admin1=" + town().admin1() + "," + town().admin1()),
                new Question("`bbox`, 1 by 1 degree", () -> box(1)),
                new Question("`bbox`, 10 by 10 degrees", () -> box(10)),
                new Question("`bbox`, half the world", () -> "bbox=-180,0,180,90"),
                new Question("`near`, 20 km", () -> near(20)),
                new Question("`near`, 200 km", () -> near(200)),
                new Question(
                        "`event_type`", () -> "event_type=" + coded("Battles", "Violence against civilians", "Riots")),
                new Question("`sub_event_type`", () -> "sub_event_type=" + type()),
                new Question("`disorder_type`", () -> "disorder_type=" + coded("Political violence", "Demonstrations")),
                new Question("`actor`", () -> "actor=" + group()),
                new Question("`attacker`", () -> "attacker=" + group()),
                new Question(
                        "`attacker`, armed forces",
                        () -> "attacker=" + encoded(country().armedForces())),
                new Question("`target`", () -> "target=" + group()),
                new Question("`target`, civilians", () -> "target=civilians"),
                new Question("`victims`", () -> "victims=" + one("civilians", "unknown", "attackers", "targets")),
                new Question("`weapon`", () -> "weapon=" + weapon()),
                new Question("`weapon`, two", () -> "weapon=" + weapon() + "," + weapon()),
                new Question("`outcome`", () -> "outcome=" + one("succeeded", "unknown", "failed", "intercepted")),
                new Question("`civilian_targeting`", () -> "civilian_targeting=" + one("true", "false")),
                new Question("`reporting`", () -> "reporting=" + one("main", "background")),
                new Question("`killed_min`", () -> "killed_min=" + (1 + random.nextInt(40))),
                new Question("`min_sources`", () -> "min_sources=" + (2 + random.nextInt(6))),
                new Question("`confidence_min`", () -> "confidence_min=0." + (50 + random.nextInt(50))),
                new Question("`grade`", () -> "grade=" + one("weak", "fair", "contested", "confirmed")),
                new Question("`status`", () -> "status=" + one("reported", "confirmed", "retracted", "merged")),
                new Question("`article`", () -> "article=" + articles.get(random.nextInt(articles.size()))),
                new Question(
                        "`updated_since`",
                        () -> "updated_since=" + MadeEvents.END.minusDays(random.nextInt(60)) + "T00:00:00Z"),
                new Question("`q`, a place", () -> "q=" + town().name()),
                new Question("`q`, two words", () -> "q=" + town().admin1() + "+attack"),
                new Question("`q`, a common word", () -> "q=" + one("clash", "attack", "protest", "strike")),
                new Question("`known_at`", () -> "known_at=" + day() + "T00:00:00Z"),
                new Question("`sort=updated`", () -> "sort=" + one("updated", "-updated")),
                new Question("`sort=killed`", () -> "sort=" + one("killed", "-killed")),
                new Question(
                        "`include=claims`",
                        () -> "include=claims&country=" + country().code()),
                new Question(
                        "`method`", () -> "method=majority&country=" + country().code()));
    }

    List<Question> together() {
        return List.of(
                new Question("a country's month", () -> "country=" + country().code() + "&" + between(30)),
                new Question(
                        "a country's week, one type",
                        () -> "country=" + country().code() + "&sub_event_type=" + type() + "&" + between(7)),
                new Question(
                        "a country and `killed_min`",
                        () -> "country=" + country().code() + "&killed_min=" + (5 + random.nextInt(25))),
                new Question(
                        "a country and a weapon", () -> "country=" + country().code() + "&weapon=" + weapon()),
                new Question("a country, an attacker and a grade", this::attackerAndGrade),
                new Question("a type and a year", () -> "sub_event_type=" + type() + "&" + between(365)),
                new Question(
                        "three countries and a type",
                        () -> "country=" + threeCountries() + "&sub_event_type=" + type()),
                new Question(
                        "a word and a country",
                        () -> "q=" + town().name() + "&country=" + country().code()),
                new Question(
                        "a country, by `-killed`", () -> "country=" + country().code() + "&sort=-killed"),
                new Question("a box, a month, civilians", () -> box(4) + "&civilian_targeting=true&" + between(30)),
                new Question(
                        "an actor, a year, two sources", () -> "actor=" + group() + "&min_sources=2&" + between(365)),
                new Question(
                        "a country's civilians in a year, killed",
                        () -> "country=" + country().code() + "&civilian_targeting=true&killed_min=5&" + between(365)));
    }

    private String attackerAndGrade() {
        World.Country country = country();
        return "country=" + country.code() + "&attacker=" + encoded(World.often(country.groups(), random)) + "&grade="
                + one("weak", "fair", "contested", "confirmed");
    }

    private World.Country country() {
        return world.country(random);
    }

    private World.Town town() {
        return World.often(country().towns(), random);
    }

    private String group() {
        return encoded(World.often(country().groups(), random));
    }

    private String threeCountries() {
        return country().code() + "," + country().code() + "," + country().code();
    }

    private String type() {
        return encoded(World.often(MadeEvents.TYPES, random).label());
    }

    private String weapon() {
        return World.often(MadeEvents.WEAPONS, random);
    }

    private String between(int length) {
        LocalDate first = day();
        return "from=" + first + "&to=" + first.plusDays(length - 1);
    }

    /** Recent ones more often. */
    private LocalDate day() {
        return MadeEvents.END.minusDays(1 + (int) (days * Math.pow(random.nextDouble(), 2)));
    }

    private String box(int degrees) {
        World.Town town = town();
        return String.format(
                Locale.ROOT,
                "bbox=%.2f,%.2f,%.2f,%.2f",
                town.longitude() - degrees / 2.0,
                town.latitude() - degrees / 2.0,
                town.longitude() + degrees / 2.0,
                town.latitude() + degrees / 2.0);
    }

    private String near(int kilometres) {
        World.Town town = town();
        return String.format(Locale.ROOT, "near=%.3f,%.3f&radius_km=%d", town.latitude(), town.longitude(), kilometres);
    }

    private String coded(String... labels) {
        return encoded(one(labels));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
