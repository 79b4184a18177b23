package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.Range;

/** Codes a draft: one event, or one a place where the report tells several at once. */
final class EventCoder {
    private static final int LEAD = 4;

    /** Bases, villages and cities stand side by side: "Kyiv and a village near it". */
    private static final int TOWN = 2;

    private final boolean dated;

    private final EventPlace eventPlace;

    private final PlaceCoder places;

    private final PartiesCoder parties;

    private final ActorResolver actors;

    private final NamedNearby nearby;

    /** @param dated whether the report dates any event; then one without day, place or dead is told of none in particular */
    EventCoder(ArticleContext context, PlaceCoder places, ActorResolver actors, NamedNearby nearby, boolean dated) {
        this.dated = dated;
        this.places = places;
        this.eventPlace = new EventPlace(new CountryFinder(context), places);
        this.actors = actors;
        this.nearby = nearby;
        this.parties = new PartiesCoder(actors);
    }

    /** The draft's events, without their refs; none where it tells too little to be one. */
    List<CodedEvent> code(Draft draft, int number) {
        List<PlaceCoder.Coded> where = places.places(draft, PlaceRole.OCCURRED_AT);
        EventDate date = date(draft);
        boolean figures = draft.figures.stream().anyMatch(EventCoder::isCounted) || !draft.dates.isEmpty();
        boolean narrow = where.stream().anyMatch(p -> p.place().name() != null);
        boolean series = isSeries(draft);
        boolean told = series
                ? (narrow && date.start() != null && date.precision() != DatePrecision.YEAR)
                        || (date.start() != null && date.precision() == DatePrecision.DAY)
                : date.start() != null || figures || (narrow && isSpecific(draft));
        boolean vague = dated
                && date.start() == null
                && !(narrow && draft.figures.stream().anyMatch(EventCoder::isHarm));
        if (!told || vague || Background.isNoEvent(draft, date.precision(), narrow)) {
            return List.of();
        }
        List<CodedEvent> events = new ArrayList<>();
        List<PlaceCoder.Coded> apart = apart(draft, where);
        if (apart.size() > 1) {
            for (PlaceCoder.Coded place : apart) {
                events.add(code(draft, number + events.size(), date, List.of(place), apart.size()));
            }
        } else {
            events.add(code(draft, number, date, where, 1));
        }
        return events;
    }

    /** "Fresh assaults this week", whatever the headline makes of them. */
    private static boolean isSeries(Draft draft) {
        List<Frame> body = draft.frames.stream()
                .filter(frame -> !frame.mentions().sentence().isTitle())
                .toList();
        return (body.isEmpty() ? draft.frames : body).stream().allMatch(Frame::uncounted);
    }

    /** "killing people" counts nobody. */
    private static boolean isCounted(Draft.Figure figure) {
        return figure.casualty().count().qualifier() != Qualifier.MANY && isHarm(figure);
    }

    /** Neither bodies that were found nor people who were spared tell an event by themselves. */
    private static boolean isHarm(Draft.Figure figure) {
        return !figure.casualty().has(Casualty.Note.REMAINS)
                && !figure.casualty().rule().equals(Casualty.UNHARMED);
    }

    /** A place alone tells an event only where it is told who did it to whom, or what or who by name was hit. */
    private static boolean isSpecific(Draft draft) {
        boolean known = draft.agents.stream().anyMatch(in -> in.value().actor() != null);
        return draft.sufferers.stream()
                .anyMatch(in -> known
                        || in.value().thing() != null
                        || (in.value().party() != null && in.value().party().entity() == EntityKind.PERSON));
    }

    /** Countries or places joined by "and", where the words tell more than one attack. */
    private static List<PlaceCoder.Coded> apart(Draft draft, List<PlaceCoder.Coded> where) {
        if (where.size() < 2 || draft.oneEach) {
            return where;
        }
        boolean several = draft.frames.stream()
                .anyMatch(f -> f.uncounted()
                        || (f.incidents() != null
                                && f.incidents().low() != null
                                && f.incidents().low() > 1));
        boolean countries = where.stream().allMatch(p -> p.place().name() == null)
                && where.stream()
                                .map(p -> p.sentence().sentence().index())
                                .distinct()
                                .count()
                        == 1;
        if (!several && !countries) {
            return List.of(where.getFirst());
        }
        int narrowest = Math.max(where.getFirst().narrowness(), TOWN);
        List<PlaceCoder.Coded> level = where.stream()
                .filter(p -> Math.max(p.narrowness(), TOWN) == narrowest
                        && p.sentence().sentence()
                                == where.getFirst().sentence().sentence())
                .toList();
        boolean joined = level.size() > 1
                && level.getLast().mention().from() - level.getFirst().mention().to() <= 4 * level.size();
        return joined ? level : List.of(where.getFirst());
    }

    private CodedEvent code(Draft draft, int number, EventDate date, List<PlaceCoder.Coded> where, int parts) {
        EvidenceBuilder evidence = new EvidenceBuilder();
        Place place = eventPlace.of(draft, where, evidence);
        @Nullable String country = place.country();
        List<Party> attackerParties = new ArrayList<>();
        List<Actor> attackers = parties.attackers(draft, country, attackerParties, evidence);
        List<Party> targetParties = new ArrayList<>();
        List<Actor> targets = parties.targets(draft, country, targetParties, attackers, evidence);
        Set<Weapon> weapons = new LinkedHashSet<>();
        List<String> weaponMentions = new ArrayList<>();
        readWeapons(draft, weapons, weaponMentions, evidence);
        SubEventType type = EventTyper.type(draft, weapons, attackerParties, targetParties, country);
        new MissingSides(actors, nearby, draft, country, evidence).complete(type, attackers, targets, targetParties);
        boolean civilians = targetParties.stream().anyMatch(Party::isCivilian)
                && targetParties.stream().noneMatch(Party::isArmed);
        FigureCoder figures = new FigureCoder(draft, parts, evidence);
        @Nullable Count killed = figures.killed();
        @Nullable Count killedAttackers = figures.killedAttackers();
        @Nullable Count injured = figures.injured();
        @Nullable Count abducted = figures.abducted();
        for (Draft.In<DateMention> in : draft.dates) {
            evidence.add(
                    "date",
                    in.sentence().sentence(),
                    in.value().from(),
                    in.value().to(),
                    in.value().rule());
        }
        for (Frame frame : draft.frames) {
            evidence.add(
                    "event_type",
                    frame.mentions().sentence(),
                    frame.trigger().from(),
                    frame.trigger().to(),
                    frame.trigger().trigger().act().name().toLowerCase(java.util.Locale.ROOT) + "-trigger");
        }
        List<Place> others = new ArrayList<>();
        for (PlaceCoder.Coded from : places.places(draft, PlaceRole.LAUNCHED_FROM)) {
            boolean told = from.place().name() == null
                    && others.stream()
                            .anyMatch(o ->
                                    Objects.equals(o.country(), from.place().country()));
            if (told) {
                continue;
            }
            others.add(from.place());
            evidence.add(
                    "other_places",
                    from.sentence().sentence(),
                    from.mention().from(),
                    from.mention().to(),
                    "launched-from");
        }
        return new CodedEvent(
                "e" + number,
                type.eventType(),
                type,
                type.disorderType(),
                date,
                place,
                others,
                attackers,
                targets,
                civilians,
                List.copyOf(weapons),
                weaponMentions,
                OutcomeCoder.outcome(draft, type, killed, injured),
                incidents(draft, parts),
                killed,
                killedAttackers,
                injured,
                abducted,
                draft.firstSentence() < LEAD ? Reporting.MAIN : Reporting.BACKGROUND,
                figures.claimant(),
                Schemes.of(type, date, place, attackerParties, civilians),
                Confidence.UNRATED,
                evidence.list());
    }

    private static EventDate date(Draft draft) {
        DateMention best = null;
        for (Draft.In<DateMention> in : draft.dates) {
            DateMention date = in.value();
            if (best == null || date.precision().compareTo(best.precision()) < 0) {
                best = date;
            }
        }
        return best == null ? EventDate.UNKNOWN : best.toEventDate();
    }

    private static void readWeapons(Draft draft, Set<Weapon> weapons, List<String> words, EvidenceBuilder evidence) {
        for (Draft.In<WeaponMention> in : draft.weapons) {
            WeaponMention weapon = in.value();
            boolean dropped = weapon.term().term().equals("bomb") && draft.isAirStrike();
            weapons.add(dropped ? Weapon.AIRSTRIKE : weapon.term().weapon());
            Chunk phrase = in.sentence().chunk(in.sentence().chunkAt(weapon.from()));
            int from = phrase == null || !phrase.is(Chunk.Kind.NOUN_PHRASE)
                    ? weapon.from()
                    : startOfWeapon(in.sentence(), phrase, weapon);
            String mention = in.sentence().sentence().words(from, weapon.to());
            if (!words.contains(mention)) {
                words.add(mention);
            }
            evidence.add("weapons", in.sentence().sentence(), weapon.from(), weapon.to(), "weapon-word");
        }
        for (Frame frame : draft.frames) {
            Weapon told = frame.trigger().trigger().weapon();
            boolean vague = told == Weapon.FIREARM && !draft.weapons.isEmpty();
            if (told != null && !vague && weapons.add(told)) {
                evidence.add(
                        "weapons",
                        frame.mentions().sentence(),
                        frame.trigger().from(),
                        frame.trigger().to(),
                        "weapon-in-trigger");
            }
        }
    }

    /** "this afternoon's powerful bomb" is a powerful bomb. */
    private static int startOfWeapon(Mentions sentence, Chunk phrase, WeaponMention weapon) {
        int from = phrase.from();
        for (int i = phrase.from(); i < weapon.from(); i++) {
            boolean before = sentence.sentence().lower(i).equals("'s")
                    || sentence.sentence().tag(i) == Tag.DETERMINER
                    || (phrase.date() != null && i < phrase.date().to());
            from = before ? i + 1 : from;
        }
        return Math.min(from, weapon.from());
    }

    private static Range incidents(Draft draft, int parts) {
        for (Frame frame : draft.frames) {
            if (frame.incidents() != null) {
                Integer low = frame.incidents().low();
                Integer high = frame.incidents().high();
                if (parts > 1) {
                    boolean one = low != null && low.equals(high) && low == parts;
                    return one ? new Range(1, 1) : new Range(1, null);
                }
                return new Range(low, high);
            }
        }
        boolean several = draft.frames.stream().allMatch(Frame::uncounted);
        return several ? new Range(parts > 1 ? 1 : 2, null) : new Range(1, 1);
    }
}
