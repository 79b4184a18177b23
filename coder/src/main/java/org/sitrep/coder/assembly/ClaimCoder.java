package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.ListedTolls;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;

/** Codes casualty claims: those of an event by group of victims, and those over several events or a period. */
final class ClaimCoder {
    private static final Set<String> LOCATING =
            Set.of("in", "across", "inside", "within", "throughout", "near", "over", "from", "into", "to", "for");
    private static final Set<String> LISTING = GrammarWords.named("claim-coder.listing");

    private static final Set<String> COUNTING = Set.of(
            "counted",
            "counts",
            "registered",
            "registers",
            "recorded",
            "records",
            "lists",
            "listed",
            "logged",
            "tallied");

    /** "The Iraq war": here the country's name says where. */
    private static final Set<String> WARS =
            Set.of("war", "conflict", "campaign", "insurgency", "strip", "fighting", "crisis");

    private final ArticleContext context;
    private final PlaceResolver places;
    private final ActorResolver actors;
    private final @Nullable LocalDate published;

    ClaimCoder(ArticleContext context, PlaceResolver places, ActorResolver actors, @Nullable LocalDate published) {
        this.context = context;
        this.places = places;
        this.actors = actors;
        this.published = published;
    }

    List<CasualtyClaim> ofEvent(Draft draft, CodedEvent event) {
        List<CasualtyClaim> claims = new ArrayList<>();
        for (Draft.Figure figure : draft.figures) {
            Casualty casualty = figure.casualty();
            for (Casualty one : casualty.others().isEmpty() ? List.of(casualty) : casualty.others()) {
                if (isPartOfNobody(one, event) || isUnhurtGroup(one, event) || isCounted(one, figure, draft)) {
                    continue;
                }
                CasualtyClaim claim = ofEvent(one, figure, event);
                boolean told = claims.stream()
                        .anyMatch(c -> c.measure() == claim.measure()
                                && c.count().equals(claim.count())
                                && !isOfAnother(c, claim));
                if (!told) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    /** "After one of the wounded died": in the event's figure already, and no group of victims that stands apart. */
    private static boolean isPartOfNobody(Casualty casualty, CodedEvent event) {
        Integer count = casualty.count().high();
        Integer whole = event.killed() == null ? null : event.killed().low();
        return casualty.measure() == Measure.KILLED
                && casualty.victims() == null
                && Integer.valueOf(1).equals(count)
                && whole != null
                && whole > 1;
    }

    /** "Soldiers killed in ambush" above a text that counts them. */
    private static boolean isCounted(Casualty casualty, Draft.Figure figure, Draft draft) {
        return casualty.count().qualifier() == Qualifier.MANY
                && draft.figures.stream()
                        .map(Draft.Figure::casualty)
                        .anyMatch(other -> other.measure() == casualty.measure()
                                && !Counts.isVague(other.count())
                                && (figure.sentence().sentence().isTitle()
                                        || Attackers.alike(other.victims(), casualty.victims())));
    }

    /** "No U.S. troops were hurt", where others died: no figure of the dead. */
    private static boolean isUnhurtGroup(Casualty casualty, CodedEvent event) {
        Integer dead = event.killed() == null ? null : event.killed().low();
        return casualty.measure() == Measure.KILLED
                && EventFigures.isNobody(casualty.count())
                && dead != null
                && dead > 0;
    }

    /** Two people called by their names are two claims of one. */
    private static boolean isOfAnother(CasualtyClaim a, CasualtyClaim b) {
        boolean one = Integer.valueOf(1).equals(a.count().high());
        Victims first = a.victims();
        Victims second = b.victims();
        return one && first != null && second != null && !Objects.equals(first.name(), second.name());
    }

    private CasualtyClaim ofEvent(Casualty casualty, Draft.Figure figure, CodedEvent event) {
        EvidenceBuilder evidence = new EvidenceBuilder();
        evidence.add("count", figure.sentence().sentence(), casualty.from(), casualty.to(), casualty.rule());
        String country = event.place().country();
        return new CasualtyClaim(
                ClaimScope.EVENT,
                event.ref(),
                casualty.measure(),
                casualty.count(),
                victims(casualty.victims(), figure.sentence(), country),
                country == null ? List.of() : List.of(country),
                null,
                figure.claimant(),
                event.confidence(),
                evidence.list());
    }

    private @Nullable Victims victims(@Nullable Party party, Mentions sentence, @Nullable String country) {
        if (party == null) {
            return null;
        }
        Party resolved = actors.resolve(party, sentence, country);
        ActorKind kind = resolved.kind();
        boolean state =
                resolved.actor() != null && resolved.actor().type() == org.sitrep.coder.knowledge.ActorType.GOVERNMENT;
        @Nullable Boolean civilian =
                resolved.noun() != null ? resolved.noun().civilian() : resolved.isArmed() ? Boolean.FALSE : null;
        return new Victims(resolved.name(), kind, resolved.country(), state ? Boolean.FALSE : civilian);
    }

    /** @param before the cumulative claim told before: where a sentence names no place, that one's holds */
    CasualtyClaim cumulative(FigureGiver.Cumulative figure, @Nullable CasualtyClaim before) {
        Casualty casualty = figure.casualty();
        Told told = figure.told();
        Mentions sentence = told.mentions();
        EvidenceBuilder evidence = new EvidenceBuilder();
        evidence.add("count", sentence.sentence(), casualty.from(), casualty.to(), casualty.rule());
        boolean listed = casualty.rule().equals(ListedTolls.RULE);
        List<String> named = listed ? List.of() : countries(sentence, casualty.to(), evidence);
        List<String> countries = named.isEmpty() ? countriesBefore(casualty, before) : named;
        Period period = period(told, before != null && named.isEmpty() ? before.period() : null, evidence);
        Count count = casualty.count();
        return new CasualtyClaim(
                ClaimScope.CUMULATIVE,
                null,
                casualty.measure() == Measure.ABDUCTED ? Measure.CAPTURED : casualty.measure(),
                count,
                casualty.measure() == Measure.DISPLACED && casualty.victims() == null
                        ? new Victims(null, ActorKind.CIVILIANS, null, Boolean.TRUE)
                        : victims(casualty.victims(), sentence, countries.size() == 1 ? countries.getFirst() : null),
                countries,
                period,
                claimant(told, casualty),
                Confidence.UNRATED,
                evidence.list());
    }

    /** Who says so; "The Pentagon counts 190 casualties" names the one who counts first. */
    private static @Nullable String claimant(Told told, Casualty casualty) {
        String claimant = told.claimantOf(casualty);
        String counting = counting(told.mentions());
        if (counting != null) {
            return counting;
        }
        if (claimant != null) {
            return claimant;
        }
        return told.mentions().parties().stream()
                .filter(party -> party.from() <= 1 && party.isSpeaker())
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    /** "The ministry has registered 57 casualties, a deputy minister said": the figure is the ministry's. */
    private static @Nullable String counting(Mentions sentence) {
        Party first = sentence.parties().stream()
                .filter(party -> party.from() <= 1 && party.isSpeaker() && party.entity() == EntityKind.ORGANISATION)
                .findFirst()
                .orElse(null);
        var verb = first == null ? null : sentence.chunk(sentence.chunkAt(first.from()) + 1);
        boolean counts = verb != null && COUNTING.contains(sentence.sentence().lower(verb.head()));
        return counts && first != null
                ? first.actor() == null ? sentence.sentence().words(first.from(), first.to()) : first.name()
                : null;
    }

    private List<String> countriesBefore(Casualty casualty, @Nullable CasualtyClaim before) {
        boolean people = casualty.victims() != null && casualty.victims().isCivilian();
        String home = people && casualty.victims() != null ? casualty.victims().country() : null;
        if (home != null && context.isPlaced(home)) {
            return List.of(home); // "five Israelis have died"
        }
        if (before != null && !before.countries().isEmpty()) {
            return before.countries();
        }
        String own = casualty.victims() == null ? null : casualty.victims().country();
        String main = context.mainCountry();
        if (own != null && own.equals(main) && !context.isPlaced(own)) {
            main = context.mainCountryBut(own);
        }
        return main == null ? List.of() : List.of(main);
    }

    private List<String> countries(Mentions sentence, int figure, EvidenceBuilder evidence) {
        Set<String> countries = new LinkedHashSet<>();
        int end = OtherFigures.from(sentence, figure);
        for (PlaceMention place : sentence.placesIn(0, end)) {
            boolean owner = sentence.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to());
            String country = owner ? null : places.countryOf(place, sentence);
            boolean located = !place.isCountry() || isLocated(sentence, place) || isOfWar(sentence, place);
            if (country != null && located && !isOwner(sentence, place)) {
                countries.add(country);
                evidence.add("countries", sentence.sentence(), place.from(), place.to(), "located");
            }
        }
        return List.copyOf(countries);
    }

    /** "in Iraq, Syria, and Jordan"; not "India has broken". */
    private static boolean isLocated(Mentions sentence, PlaceMention place) {
        int i = place.from() - 1;
        while (i >= 0 && place.from() - i < 14) {
            String word = sentence.sentence().lower(i);
            if (LOCATING.contains(word)) {
                return true;
            }
            int token = i;
            boolean listed = LISTING.contains(word)
                    || sentence.places().stream().anyMatch(p -> p.from() <= token && p.to() > token);
            if (!listed) {
                return false;
            }
            i--;
        }
        return false;
    }

    private static boolean isOfWar(Mentions sentence, PlaceMention place) {
        var chunk = sentence.chunk(sentence.chunkAt(place.from()));
        return chunk != null && WARS.contains(sentence.sentence().lower(chunk.head()));
    }

    /** "U.S. casualties": whose, not where. */
    private static boolean isOwner(Mentions sentence, PlaceMention place) {
        var chunk = sentence.chunk(sentence.chunkAt(place.from()));
        return place.isCountry()
                && chunk != null
                && place.to() <= chunk.head()
                && !WARS.contains(sentence.sentence().lower(chunk.head()));
    }

    private Period period(Told told, @Nullable Period before, EvidenceBuilder evidence) {
        ToldSpan span = ToldSpan.of(told);
        span.from()
                .forEach(date ->
                        evidence.add("period", told.mentions().sentence(), date.from(), date.to(), date.rule()));
        if (span.start() == null && before != null) {
            return new Period(before.start(), span.end() == null ? before.end() : span.end(), published);
        }
        return new Period(span.start(), span.end(), published);
    }
}
