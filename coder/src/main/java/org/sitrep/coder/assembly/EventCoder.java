package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.knowledge.Anchor;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
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

    private final ArticleContext context;
    private final PlaceCoder places;
    private final ActorResolver actors;

    EventCoder(ArticleContext context, PlaceCoder places, ActorResolver actors) {
        this.context = context;
        this.places = places;
        this.actors = actors;
    }

    /** The draft's events, without their refs; none where it tells too little to be one. */
    List<CodedEvent> code(Draft draft, int number) {
        List<PlaceCoder.Coded> where = places.places(draft, PlaceRole.OCCURRED_AT);
        EventDate date = date(draft);
        boolean figures = !draft.figures.isEmpty() || !draft.dates.isEmpty();
        boolean narrow = where.stream().anyMatch(p -> p.place().name() != null);
        boolean series = draft.frames.stream().allMatch(Frame::uncounted);
        boolean told = series
                ? (narrow && date.start() != null) || (date.start() != null && date.precision() == DatePrecision.DAY)
                : date.start() != null || figures || (narrow && isSpecific(draft));
        if (!told || isHistory(draft, date, where)) {
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

    /** A place alone tells an event only of someone who did it or suffered it. */
    private static boolean isSpecific(Draft draft) {
        return !draft.agents.isEmpty() || !draft.sufferers.isEmpty() || draft.frames.size() > 1;
    }

    /** A war's outbreak, an invasion, a campaign told by its year alone is background and no event (manual). */
    private static boolean isHistory(Draft draft, EventDate date, List<PlaceCoder.Coded> where) {
        boolean narrow = where.stream().anyMatch(p -> p.place().name() != null);
        return date.precision() == DatePrecision.YEAR && draft.figures.isEmpty() && !narrow;
    }

    /** Countries or places joined by "and", where the words tell more than one attack. */
    private static List<PlaceCoder.Coded> apart(Draft draft, List<PlaceCoder.Coded> where) {
        if (where.size() < 2) {
            return where;
        }
        boolean several = draft.frames.stream()
                .anyMatch(f -> f.uncounted()
                        || (f.incidents() != null
                                && f.incidents().low() != null
                                && f.incidents().low() > 1));
        if (!several) {
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
        Place place = place(draft, where, evidence);
        @Nullable String country = place.country();
        List<Party> attackerParties = new ArrayList<>();
        List<Actor> attackers = attackers(draft, country, attackerParties, evidence);
        List<Party> targetParties = new ArrayList<>();
        List<Actor> targets = targets(draft, country, targetParties, attackers, evidence);
        Set<Weapon> weapons = new LinkedHashSet<>();
        List<String> weaponMentions = new ArrayList<>();
        readWeapons(draft, weapons, weaponMentions, evidence);
        SubEventType type = EventTyper.type(draft, weapons, attackerParties, targetParties);
        boolean civilians = targetParties.stream().anyMatch(Party::isCivilian)
                && targetParties.stream().noneMatch(Party::isArmed);
        @Nullable Count killed = parts > 1 ? null : count(draft, Measure.KILLED, "killed", evidence);
        @Nullable Count injured = parts > 1 ? null : count(draft, Measure.INJURED, "injured", evidence);
        @Nullable Count abducted = parts > 1 ? null : count(draft, Measure.ABDUCTED, "abducted", evidence);
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
                outcome(draft, type, killed, injured),
                incidents(draft, parts),
                killed,
                null,
                injured,
                abducted,
                draft.firstSentence() < LEAD ? Reporting.MAIN : Reporting.BACKGROUND,
                claimant(draft),
                Schemes.of(type, date, place, attackerParties, civilians),
                confidence(draft, date, place),
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

    private Place place(Draft draft, List<PlaceCoder.Coded> where, EvidenceBuilder evidence) {
        for (PlaceCoder.Coded coded : where) {
            evidence.add(
                    "place.name",
                    coded.sentence().sentence(),
                    coded.mention().from(),
                    coded.mention().to(),
                    "located");
        }
        if (!where.isEmpty()) {
            PlaceCoder.Coded first = where.getFirst();
            if (first.place().country() != null) {
                return first.place();
            }
            String country = where.stream()
                    .map(p -> p.place().country())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(inferredCountry(draft));
            return withCountry(first.place(), country);
        }
        return places.ofCountry(inferredCountry(draft), PlaceRole.OCCURRED_AT);
    }

    private static Place withCountry(Place place, @Nullable String country) {
        return new Place(
                place.name(),
                place.role(),
                place.admin1(),
                country,
                place.latitude(),
                place.longitude(),
                place.geoPrecision(),
                place.gazetteerId());
    }

    /** Where no place is told: the land of whom a defender helped, of the thing hit, of the article. */
    private @Nullable String inferredCountry(Draft draft) {
        for (Frame frame : draft.frames) {
            for (Party helped : frame.helped()) {
                if (helped.country() != null) {
                    return helped.country();
                }
            }
        }
        String anchored = anchoredCountry(draft);
        if (anchored != null) {
            return anchored;
        }
        Set<String> attacking = new LinkedHashSet<>();
        draft.agents.forEach(a -> {
            if (a.value().country() != null) {
                attacking.add(a.value().country());
            }
        });
        for (Draft.In<Sufferer> in : draft.sufferers) {
            Party party =
                    in.value().party() == null ? in.value().owner() : in.value().party();
            if (party != null
                    && party.country() != null
                    && !attacking.contains(party.country())
                    && party.actor() != null) {
                return party.country();
            }
        }
        return context.mainCountry();
    }

    /** The country of the event that everyone knows by its day and who did it: "the Oct. 7 attacks by Hamas". */
    private @Nullable String anchoredCountry(Draft draft) {
        DateMention date = draft.date();
        LocalDate day = date == null ? null : date.start();
        if (day == null || date == null || date.precision() != DatePrecision.DAY) {
            return null;
        }
        for (Anchor anchor : context.knowledge().anchors().all()) {
            boolean then = anchor.event() && !day.isBefore(anchor.start()) && !day.isAfter(anchor.end());
            boolean same = draft.agents.isEmpty()
                    || draft.agents.stream()
                            .anyMatch(a -> a.value().actor() != null
                                    && (anchor.attackers()
                                                    .contains(a.value().actor().id())
                                            || anchor.attackers().isEmpty()));
            if (then && same && !anchor.countries().isEmpty()) {
                return anchor.countries().getFirst();
            }
        }
        return null;
    }

    private List<Actor> attackers(
            Draft draft, @Nullable String country, List<Party> parties, EvidenceBuilder evidence) {
        List<Actor> coded = new ArrayList<>();
        for (Draft.In<Party> in : draft.agents) {
            Party party = actors.resolve(in.value(), in.sentence(), country);
            if (isBareGunmen(party) || coded.stream().anyMatch(a -> a.name().equals(party.name()))) {
                continue;
            }
            parties.add(party);
            coded.add(ActorCoder.code(party, in.sentence(), in.frame().alleged() || draft.alleged, country));
            evidence.add("attackers", in.sentence().sentence(), party.from(), party.to(), "agent");
        }
        return coded;
    }

    /** Bare "gunmen" is no name (manual, Type, actors). */
    private static boolean isBareGunmen(Party party) {
        String name = party.name().toLowerCase(java.util.Locale.ROOT);
        boolean gunmen = name.matches(
                ".*\\b(gunm[ae]n|attackers?|assailants?|armed m[ae]n|bombers?|shooters?|killers?|unknown.*)$");
        return party.actor() == null && gunmen && party.country() == null;
    }

    private List<Actor> targets(
            Draft draft,
            @Nullable String country,
            List<Party> parties,
            List<Actor> attackers,
            EvidenceBuilder evidence) {
        List<Actor> coded = new ArrayList<>();
        for (Draft.In<Sufferer> in : draft.sufferers) {
            Sufferer sufferer = in.value();
            Party party = sufferer.party();
            if (party != null) {
                Party resolved = actors.resolve(party, in.sentence(), country);
                boolean known = coded.stream().anyMatch(a -> a.name().equals(resolved.name()))
                        || attackers.stream().anyMatch(a -> a.name().equals(resolved.name()));
                if (!known) {
                    parties.add(resolved);
                    coded.add(ActorCoder.code(resolved, in.sentence(), false, country));
                    evidence.add("targets", in.sentence().sentence(), sufferer.from(), sufferer.to(), "patient");
                }
            } else if (sufferer.thing() != null
                    && coded.stream().noneMatch(a -> a.name().equals(sufferer.thing()))) {
                Party owner = sufferer.owner();
                if (owner != null) {
                    Party resolved = actors.resolve(owner, in.sentence(), country);
                    parties.add(resolved);
                }
                coded.add(new Actor(
                        sufferer.thing(),
                        sufferer.thing(),
                        EntityKind.OBJECT,
                        null,
                        null,
                        owner == null ? null : owner.country(),
                        false));
                evidence.add("targets", in.sentence().sentence(), sufferer.from(), sufferer.to(), "thing-hit");
            }
        }
        if (coded.isEmpty()) {
            addVictims(draft, country, parties, coded, evidence);
        }
        if (coded.isEmpty()) {
            addDefended(draft, country, parties, coded, evidence);
        }
        return coded;
    }

    /** What is shot down was sent at those whose defenders shot it down. */
    private void addDefended(
            Draft draft, @Nullable String country, List<Party> parties, List<Actor> coded, EvidenceBuilder evidence) {
        for (Frame frame : draft.frames) {
            for (Party helped : frame.helped()) {
                if (coded.isEmpty()) {
                    Party resolved = actors.resolve(helped, frame.mentions(), country);
                    parties.add(resolved);
                    coded.add(ActorCoder.code(resolved, frame.mentions(), false, country));
                    evidence.add("targets", frame.mentions().sentence(), helped.from(), helped.to(), "defended");
                }
            }
        }
    }

    private void addVictims(
            Draft draft, @Nullable String country, List<Party> parties, List<Actor> coded, EvidenceBuilder evidence) {
        for (Draft.Figure figure : draft.figures) {
            for (Casualty casualty : figure.casualty().others().isEmpty()
                    ? List.of(figure.casualty())
                    : figure.casualty().others()) {
                Party victims = casualty.victims();
                if (victims != null) {
                    Party resolved = actors.resolve(victims, figure.sentence(), country);
                    if (coded.stream().noneMatch(a -> a.name().equals(resolved.name()))) {
                        parties.add(resolved);
                        coded.add(ActorCoder.code(resolved, figure.sentence(), false, country));
                        evidence.add("targets", figure.sentence().sentence(), victims.from(), victims.to(), "victims");
                    }
                }
            }
        }
    }

    private static void readWeapons(Draft draft, Set<Weapon> weapons, List<String> words, EvidenceBuilder evidence) {
        for (Draft.In<WeaponMention> in : draft.weapons) {
            WeaponMention weapon = in.value();
            weapons.add(weapon.term().weapon());
            Chunk phrase = in.sentence().chunk(in.sentence().chunkAt(weapon.from()));
            int from = phrase == null || !phrase.is(Chunk.Kind.NOUN_PHRASE) ? weapon.from() : phrase.from();
            String mention = in.sentence().sentence().words(Math.min(from, weapon.from()), weapon.to());
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

    private static @Nullable Count count(Draft draft, Measure measure, String field, EvidenceBuilder evidence) {
        Draft.Figure figure = CountPicker.pick(draft, measure);
        if (figure == null) {
            return null;
        }
        evidence.add(
                field,
                figure.sentence().sentence(),
                figure.casualty().from(),
                figure.casualty().to(),
                figure.casualty().rule());
        return CountPicker.count(draft, figure);
    }

    /** "was repelled", "failed": after an attack's own word (manual, Outcome). */
    private static boolean isFoiled(Draft draft) {
        for (Frame frame : draft.frames) {
            for (CueMention cue : frame.mentions().cues()) {
                boolean after = cue.cue().type() == Cue.Type.FAILURE
                        && cue.cue().side() == Cue.Side.BEFORE
                        && cue.from() >= frame.trigger().to()
                        && cue.from() - frame.trigger().to() <= 14;
                if (after) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Outcome outcome(Draft draft, SubEventType type, @Nullable Count killed, @Nullable Count injured) {
        boolean harm = (killed != null && !isZero(killed)) || (injured != null && !isZero(injured));
        if (harm && type != SubEventType.ARMED_CLASH) {
            return Outcome.SUCCEEDED;
        }
        for (Frame frame : draft.frames) {
            if (frame.outcome() != null && !harm) {
                return frame.outcome();
            }
        }
        for (Frame frame : draft.frames) {
            Outcome told = frame.trigger().trigger().outcome();
            if (told == Outcome.INTERCEPTED || told == Outcome.FAILED) {
                return told;
            }
        }
        if (!harm && isFoiled(draft)) {
            return draft.weapons.isEmpty() ? Outcome.FAILED : Outcome.INTERCEPTED;
        }
        boolean clash = draft.acts.contains(Act.CLASH) && !draft.acts.contains(Act.ATTACK);
        return clash ? Outcome.UNKNOWN : Outcome.SUCCEEDED;
    }

    private static boolean isZero(Count count) {
        return count.high() != null && count.high() == 0;
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

    private static @Nullable String claimant(Draft draft) {
        for (Draft.Figure figure : draft.figures) {
            if (figure.claimant() != null) {
                return figure.claimant();
            }
        }
        return null;
    }

    private static double confidence(Draft draft, EventDate date, Place place) {
        double confidence = 0.4;
        confidence += date.precision() == DatePrecision.DAY ? 0.15 : date.start() != null ? 0.08 : 0;
        confidence += place.name() != null && place.gazetteerId() != null ? 0.15 : place.country() != null ? 0.05 : 0;
        confidence += draft.frames.size() > 2 ? 0.15 : draft.frames.size() > 1 ? 0.1 : 0;
        confidence += draft.figures.isEmpty() ? 0 : 0.1;
        return Math.round(Math.min(confidence, 0.95) * 100) / 100.0;
    }

    static boolean isCivilianKind(@Nullable ActorKind kind) {
        return kind == ActorKind.CIVILIANS;
    }

    static int sentenceOf(Mentions mentions) {
        return mentions.sentence().index();
    }
}
