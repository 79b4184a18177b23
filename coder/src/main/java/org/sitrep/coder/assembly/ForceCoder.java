package org.sitrep.coder.assembly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.forces.ForceCount;
import org.sitrep.coder.forces.ForcePlaces;
import org.sitrep.coder.knowledge.Country;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.contracts.codes.AsOfPrecision;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.Place;

/** Codes force levels. */
final class ForceCoder {
    private final Knowledge knowledge;
    private final ArticleContext context;
    private final PlaceCoder places;
    private final ActorResolver actors;
    private final @Nullable LocalDate published;

    /** Where the level told last was: "there", or nothing, means the same. */
    private @Nullable Place lastPlace;

    private final MissionTheatre theatre;

    /** The sentence before the one that is coded. */
    private @Nullable Mentions before;

    ForceCoder(
            Knowledge knowledge,
            ArticleContext context,
            PlaceCoder places,
            ActorResolver actors,
            @Nullable LocalDate published) {
        this.knowledge = knowledge;
        this.context = context;
        this.places = places;
        this.actors = actors;
        this.published = published;
        this.theatre = new MissionTheatre(knowledge.theatres());
    }

    /** Told of every sentence before its counts are coded. */
    void goOn(@Nullable Mentions last, Mentions now) {
        before = last;
        theatre.goOn(now);
    }

    ForceLevel code(ForceCount count, @Nullable String claimant) {
        Mentions sentence = count.mentions();
        EvidenceBuilder evidence = new EvidenceBuilder();
        evidence.add(
                "count",
                sentence.sentence(),
                count.number().from(),
                count.number().to(),
                "personnel-count");
        evidence.add(
                "force.name",
                count.named().sentence(),
                count.force().from(),
                count.force().to(),
                "force");
        String abroad = theatre.of(count);
        String elsewhere = abroad == null ? context.mainCountry() : abroad;
        boolean onward = lastPlace != null && !theatre.isTold(count);
        Place place = onward && lastPlace != null ? lastPlace : ofCountry(elsewhere);
        String region = ForcePlaces.region(sentence, count.number());
        if (region != null) {
            place = new Place(region, PlaceRole.OCCURRED_AT, null, null, null, null, null, null);
            lastPlace = place;
        } else if (count.place() != null) {
            PlaceCoder.Coded coded = places.code(count.place(), sentence, PlaceRole.OCCURRED_AT);
            Place found = coded.place();
            boolean named = found.name() != null && !isCapital(count.place());
            boolean decided = abroad != null && isCapital(count.place()) && !abroad.equals(found.country());
            if (!(isHome(found, count.force()) && !named) && !decided && found.country() != null) {
                place = found.name() == null ? named(found) : found;
                lastPlace = place;
            }
            evidence.add(
                    "place.name",
                    sentence.sentence(),
                    count.place().from(),
                    count.place().to(),
                    "located");
        }
        Party force = named(whose(count, count.named(), place.country()));
        return new ForceLevel(
                new Force(
                        force.name(),
                        force.actor() == null ? null : force.actor().id(),
                        force.country()),
                count.number().count(),
                "personnel",
                place,
                count.status(),
                asOf(count),
                count.mission(),
                claimant,
                Confidence.UNRATED,
                evidence.list());
    }

    private Place ofCountry(@Nullable String country) {
        return places.ofCountry(country, PlaceRole.OCCURRED_AT);
    }

    private static boolean isCapital(PlaceMention place) {
        return place.isKnown() && place.candidates().getFirst().kind() == PlaceKind.CAPITAL;
    }

    /** "France announces 400 more soldiers", "turned down in Paris", in a report on another country: whose they are. */
    private boolean isHome(Place found, Party force) {
        String main = context.mainCountry();
        return force.country() != null
                && force.country().equals(found.country())
                && main != null
                && !main.equals(found.country());
    }

    /** "U.S. troop levels" are those of its armed forces. */
    private Party named(Party force) {
        boolean state = force.actor() == null && force.side() == PersonNoun.Side.STATE && force.country() != null;
        return state && force.country() != null
                ? knowledge
                        .countries()
                        .byIso2(force.country())
                        .map(country -> knowledge.actors().ofState(country, "armed-forces"))
                        .map(actor -> force.as(actor.name(), actor, actor.country()))
                        .orElse(force)
                : force;
    }

    /** A country is named here, for a level without a name says little. */
    private Place named(Place place) {
        String name = place.country() == null
                ? null
                : knowledge
                        .countries()
                        .byIso2(place.country())
                        .map(Country::name)
                        .orElse(null);
        return new Place(name, place.role(), null, place.country(), null, null, null, place.gazetteerId());
    }

    /** "The U.S. has 2,500 troops": whose they are is the subject. */
    private Party whose(ForceCount count, Mentions sentence, @Nullable String country) {
        Party force = count.force();
        if (force.isRole() || (force.noun() != null && force.country() == null)) {
            Party subject = null;
            for (Party party : sentence.parties()) {
                if (party.to() <= count.ownerBefore()
                        && !isBrought(party, sentence)
                        && party.country() != null
                        && party.actor() != null
                        && party.actor().isState()) {
                    subject = party;
                }
            }
            subject = subject == null ? askedFor(count) : subject;
            if (subject != null && subject.country() != null) {
                Party resolved = actors.resolve(force, sentence, subject.country());
                return resolved.country() != null
                        ? resolved
                        : resolved.as(resolved.name(), resolved.actor(), subject.country());
            }
        }
        return actors.resolve(force, sentence, country);
    }

    /** "How many Turks are there? Roughly 3,000 soldiers": those that the question before names. */
    private @Nullable Party askedFor(ForceCount count) {
        if (before == null
                || !before.sentence().lower(before.sentence().size() - 1).equals("?")) {
            return null;
        }
        return before.parties().stream()
                .filter(party -> party.country() != null
                        && count.named().sentence().index()
                                == count.mentions().sentence().index())
                .filter(party -> !isBrought(party, before))
                .findFirst()
                .orElse(null);
    }

    /** "in Iraq" before the number says where, not whose. */
    private static boolean isBrought(Party party, Mentions sentence) {
        Chunk before = sentence.chunk(sentence.chunkAt(party.from()) - 1);
        return before != null && (before.is(Chunk.Kind.PREPOSITION) || before.is(Chunk.Kind.CONJUNCTION));
    }

    private AsOf asOf(ForceCount count) {
        DateMention date = count.asOf();
        if (date != null && date.end() != null) {
            AsOfPrecision precision = date.precision() == DatePrecision.DAY
                    ? AsOfPrecision.DAY
                    : date.precision() == DatePrecision.YEAR ? AsOfPrecision.YEAR : AsOfPrecision.MONTH;
            return new AsOf(date.end(), precision);
        }
        boolean now = count.status() == ForceStatus.PRESENT
                || count.status() == ForceStatus.DEPLOYING
                || count.status() == ForceStatus.WITHDRAWING;
        return new AsOf(now ? published : null, AsOfPrecision.ARTICLE_DATE);
    }
}
