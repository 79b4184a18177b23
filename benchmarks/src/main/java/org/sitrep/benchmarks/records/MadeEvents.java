package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.codes.SubEventType;

/**
 * Records of events as the service stores them, one after the other; the same seed makes the same. More are recent, for
 * reporting has grown. They come as news does, nine in ten within days and one in ten within a year of what happened, or
 * else in no order of time.
 */
public final class MadeEvents {
    /** The day after the last. */
    static final LocalDate END = LocalDate.parse("2025-12-28");

    static final int DAYS = 365 * 16;
    private static final int MILLION = 1_000_000;
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    static final List<SubEventType> TYPES = List.of(
            SubEventType.ARMED_CLASH,
            SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK,
            SubEventType.AIR_DRONE_STRIKE,
            SubEventType.ATTACK,
            SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED,
            SubEventType.PEACEFUL_PROTEST,
            SubEventType.MOB_VIOLENCE,
            SubEventType.ABDUCTION_FORCED_DISAPPEARANCE,
            SubEventType.SUICIDE_BOMB,
            SubEventType.SEXUAL_VIOLENCE);
    static final List<String> WEAPONS = List.of(
            "firearm", "artillery", "drone", "airstrike", "ied", "missile", "mortar", "grenade", "knife", "chemical");
    private static final List<String> OUTCOMES = List.of("succeeded", "unknown", "failed", "intercepted");
    private static final List<String> GRADES = List.of("weak", "fair", "contested", "confirmed");
    private static final List<String> PUBLISHERS =
            List.of("Daily Courier", "Regional Observer", "The Wire", "Northern Post", "Harbour News", "Monitor");

    private final World world;
    private final Random random;
    private final int days;
    private final int count;

    /** In no order of time, all recorded in the hours after the last day. */
    public MadeEvents(long seed) {
        this(seed, DAYS, 0);
    }

    /** So many events of the days before {@link #END}, recorded as they come. */
    MadeEvents(long seed, int days, int count) {
        this.world = new World(seed);
        this.random = new Random(seed + 1);
        this.days = days;
        this.count = count;
    }

    /** The next one, as the document of a record of revision 1. */
    public ObjectNode next(int number) {
        World.Country country = world.country(random);
        World.Town town = World.often(country.towns(), random);
        SubEventType type = World.often(TYPES, random);
        Instant recorded = recorded(number);
        LocalDate day = day(recorded);
        boolean vague = random.nextInt(25) == 0;
        int sources = 1 + (int) (5 * Math.pow(random.nextDouble(), 4));
        int killed = random.nextInt(3) == 0 ? -1 : (int) Math.min(900, -4 * Math.log(1 - random.nextDouble()));
        ObjectNode record = Json.MESSAGES.createObjectNode();
        record.put(
                "id",
                new UUID(((long) number << 16) | 0x7000, 0x8000_0000_0000_0000L | random.nextLong() >>> 2).toString());
        record.put("revision", 1);
        record.put("recorded_at", recorded.toString());
        record.put(
                "status", random.nextInt(50) == 0 ? "confirmed" : random.nextInt(100) == 0 ? "retracted" : "reported");
        record.put("event_type", type.eventType().label());
        record.put("sub_event_type", type.label());
        record.put("disorder_type", type.disorderType().label());
        record.putObject("date")
                .put("start", (vague ? day.withDayOfMonth(1) : day).toString())
                .put("end", (vague ? day.withDayOfMonth(day.lengthOfMonth()) : day).toString())
                .put("precision", vague ? "month" : "day");
        record.set("place", place(country, town));
        record.putArray("other_places");
        String attacker = random.nextInt(4) == 0 ? country.armedForces() : World.often(country.groups(), random);
        record.putArray("attackers").add(actor(attacker, country.code(), number));
        boolean civilians = random.nextInt(3) == 0;
        record.putArray("targets")
                .add(actor(civilians ? "Civilians" : World.often(country.groups(), random), country.code(), number));
        record.put("civilian_targeting", civilians);
        ArrayNode weapons = record.putArray("weapons");
        if (random.nextInt(3) > 0) {
            weapons.add(World.often(WEAPONS, random));
        }
        record.put("outcome", World.often(OUTCOMES, random));
        record.putObject("incidents").put("low", 1).put("high", 1);
        figure(record, "killed", killed);
        figure(record, "injured", killed < 0 ? -1 : killed * 2);
        record.putNull("abducted");
        record.putObject("other_measures");
        ObjectNode groups = record.putObject("killed_by_group");
        groups.putNull("attackers");
        groups.putObject("targets");
        figure(groups, "civilians", civilians ? killed : -1);
        groups.putNull("unknown");
        record.put("reporting", random.nextInt(12) == 0 ? "background" : "main");
        record.put("grade", sources == 1 ? "weak" : World.often(GRADES.subList(1, GRADES.size()), random));
        record.put("confidence", Math.round(100 * (0.5 + random.nextDouble() / 2)) / 100.0);
        record.put("source_count", sources);
        ArrayNode told = record.putArray("sources");
        for (int source = 0; source < sources; source++) {
            told.add(source(day, source));
        }
        record.putObject("codes");
        record.putNull("merged_into");
        return record;
    }

    private Instant recorded(int number) {
        if (count == 0) {
            return RECORDED.plus(number * 13L, ChronoUnit.MILLIS);
        }
        Duration since = Duration.ofDays(days).dividedBy(MILLION).multipliedBy((long)
                (MILLION * Math.sqrt((number + 1.0) / count)));
        return END.minusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(since)
                .plusMillis(number % 1000);
    }

    private LocalDate day(Instant recorded) {
        LocalDate first = END.minusDays(days);
        if (count == 0) {
            return first.plusDays((int) (days * Math.sqrt(random.nextDouble())));
        }
        int late = random.nextInt(10) == 0 ? random.nextInt(365) : random.nextInt(3);
        LocalDate day = LocalDate.ofInstant(recorded, ZoneOffset.UTC).minusDays(1 + late);
        return day.isBefore(first) ? first : day;
    }

    private static ObjectNode place(World.Country country, World.Town town) {
        return Json.MESSAGES
                .createObjectNode()
                .put("name", town.name())
                .put("role", "occurred_at")
                .put("admin1", town.admin1())
                .put("country", country.code())
                .put("latitude", town.latitude())
                .put("longitude", town.longitude())
                .put("geo_precision", 1)
                .put("gazetteer_id", town.gazetteerId());
    }

    private static ObjectNode actor(String name, String country, int number) {
        return Json.MESSAGES
                .createObjectNode()
                .put("name", name)
                .put("mention", name)
                .put("entity", "organisation")
                .put(
                        "actor_id",
                        number % 5 == 0
                                ? null
                                : name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .putNull("kind")
                .put("country", country)
                .put("alleged", false);
    }

    private ObjectNode source(LocalDate day, int number) {
        String publisher = PUBLISHERS.get((number + random.nextInt(3)) % PUBLISHERS.size());
        String id = new UUID(
                        0x0190_0000_0000_7000L | random.nextLong() >>> 40 << 16,
                        0x8000_0000_0000_0000L | random.nextLong() >>> 2)
                .toString();
        ObjectNode source = Json.MESSAGES
                .createObjectNode()
                .put("article_id", id)
                .put("publisher", publisher)
                .put("url", "https://example.org/" + id);
        source.putObject("published_on").put("date", day.plusDays(1).toString()).put("basis", "given");
        source.putNull("copy_of");
        return source;
    }

    private static void figure(ObjectNode in, String name, int best) {
        if (best < 0) {
            in.putNull(name);
        } else {
            in.putObject(name)
                    .put("low", best)
                    .put("best", best)
                    .put("high", best + best / 4)
                    .put("high_open", best % 9 == 1)
                    .put("method", "ucdp_best");
        }
    }
}
