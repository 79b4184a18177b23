package org.sitrep.coder.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.Actors;
import org.sitrep.coder.knowledge.Country;
import org.sitrep.coder.knowledge.FoldedTokens;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.PlaceMatch;
import org.sitrep.coder.knowledge.Sponsored;
import org.sitrep.coder.knowledge.StateRole;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/** Finds who is named: actors of the registry, groups named by whose they are, people by the noun for them, things hit. */
final class PartyFinder {
    private static final Set<String> GROUP_TAILS = GrammarWords.named("party-finder.group-tails");

    private static final Set<String> FORCES = Set.of("armed-forces", "army", "air-force", "navy", "special-forces");

    private final Knowledge knowledge;
    private final CountryParties countries;

    PartyFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.countries = new CountryParties(knowledge);
    }

    /** @param published of several actors of one name those are meant that were active then; null where it is unknown */
    List<Party> find(Sentence sentence, boolean[] taken, @Nullable LocalDate published) {
        List<Party> found = new ArrayList<>();
        FoldedTokens folded = sentence.folded();
        for (int i = 0; i < sentence.size(); ) {
            Party party = taken[i] || !folded.token(i).chars().anyMatch(Character::isLetterOrDigit)
                    ? null
                    : at(sentence, folded, i, published);
            if (party == null) {
                i++;
            } else {
                found.add(party);
                i = party.to();
            }
        }
        return found;
    }

    private @Nullable Party at(Sentence sentence, FoldedTokens folded, int i, @Nullable LocalDate published) {
        Optional<Match<Sponsored>> sponsored = knowledge.actors().sponsoredAt(folded, i);
        Optional<Match<Actor>> actor = knowledge.actors().longestAt(folded, i).map(match -> ofItsDay(match, published));
        int placeEnd =
                knowledge.places().longestAt(folded, i).map(PlaceMatch::to).orElse(0);
        if (actor.isPresent()
                && actor.get().to() < placeEnd
                && !actor.get().value().isState()) {
            return null; // "Lashkar Gah"
        }
        if (actor.isPresent() && isLongerWithoutArticle(sentence, folded, actor.get())) {
            return null; // "the Islamic State" of Iraq
        }
        int actorEnd = actor.map(Match::to).orElse(0);
        if (sponsored.isPresent() && sponsored.get().to() > actorEnd) {
            return ofSponsored(sentence, sponsored.get());
        }
        if (actor.isPresent()) {
            return ofActor(sentence, folded, actor.get());
        }
        Party ofCountry = countries.at(sentence, folded, i);
        if (ofCountry != null) {
            return ofCountry;
        }
        Optional<Match<StateRole>> role = knowledge.actors().roleAt(folded, i);
        Optional<Match<PersonNoun>> noun = knowledge.words().people().longestAt(folded, i);
        int nounEnd = noun.map(Match::to).orElse(0);
        if (role.isPresent()
                && role.get().to() >= nounEnd
                && sentence.tag(i) != Tag.VERB
                && firstWeapon(folded, role.get()) < 0) {
            return ofRole(sentence, role.get());
        }
        return noun.isPresent() && sentence.tag(i) != Tag.VERB ? ofNoun(sentence, noun.get(), null) : null;
    }

    /** "PDF" is a force of Myanmar since 2021, of Panama up to 1990. */
    private static Match<Actor> ofItsDay(Match<Actor> match, @Nullable LocalDate published) {
        List<Actor> likeliest =
                match.values().size() < 2 ? match.values() : Actors.likeliest(match.values(), Set.of(), published);
        return new Match<>(likeliest, match.from(), match.to());
    }

    private boolean isLongerWithoutArticle(Sentence sentence, FoldedTokens folded, Match<Actor> match) {
        return sentence.lower(match.from()).equals("the")
                && match.from() + 1 < sentence.size()
                && knowledge.actors().longestAt(folded, match.from() + 1).stream()
                        .anyMatch(name -> name.to() > match.to());
    }

    private static Party ofSponsored(Sentence sentence, Match<Sponsored> match) {
        Sponsored group = match.value();
        Country country = group.country();
        Actor parent = group.actor();
        String home = country != null ? country.iso2() : parent == null ? null : parent.country();
        return new Party(
                match.from(),
                match.to(),
                group.name(),
                EntityKind.ORGANISATION,
                null,
                group.noun(),
                kindOf(group.noun()),
                home,
                isDefinite(sentence, match.from()));
    }

    /** "Houthi fighters", "SDF fighters", "the Palestinian group Hamas": the noun belongs to the name. */
    private Party ofActor(Sentence sentence, FoldedTokens folded, Match<Actor> match) {
        Actor actor = match.value();
        int to = match.to();
        int weapon = firstWeapon(folded, match);
        if (actor.isState() && weapon > match.from()) {
            return ofWeapons(actor, match, weapon);
        }
        PersonNoun noun = null;
        for (int i = to; i < sentence.size() && i < to + 2; i++) {
            Optional<Match<PersonNoun>> people = knowledge.words().people().longestAt(folded, i);
            if (people.isPresent()) {
                noun = people.get().value();
                to = people.get().to();
                break;
            }
            if (sentence.tag(i) != Tag.ADJECTIVE && sentence.tag(i) != Tag.NOUN) {
                break;
            }
        }
        if (noun == null && to < sentence.size() && GROUP_TAILS.contains(sentence.lower(to))) {
            to++;
        }
        if (noun == null && !actor.isState() && actor.kind() != ActorKind.CIVILIANS) {
            to = endOfForces(sentence, folded, to);
        }
        return noun != null
                        && (Boolean.TRUE.equals(noun.civilian())
                                || (noun.side() == PersonNoun.Side.UNKNOWN && actor.isState()))
                ? new Party(
                        match.from(),
                        to,
                        sentence.words(match.from(), to),
                        EntityKind.PEOPLE,
                        null,
                        noun,
                        kindOf(noun),
                        actor.country(),
                        false)
                : new Party(
                        match.from(),
                        to,
                        actor.name(),
                        noun == null ? EntityKind.ORGANISATION : EntityKind.PEOPLE,
                        actor,
                        null,
                        actor.kind(),
                        actor.country(),
                        false);
    }

    /** "NATO jets", "coalition aircraft": the alliance's, not the land's. */
    private int endOfForces(Sentence sentence, FoldedTokens folded, int at) {
        if (at >= sentence.size()) {
            return at;
        }
        return knowledge
                .actors()
                .roleAt(folded, at)
                .filter(role -> role.value().kind() == ActorKind.STATE_FORCES)
                .filter(role -> FORCES.contains(role.value().role()) && firstWeapon(folded, role) < 0)
                .map(Match::to)
                .orElse(at);
    }

    /** "Iranian drones" are no air force: the state is named, and what it sent. */
    private Party ofWeapons(Actor actor, Match<Actor> match, int to) {
        Actor state = actor.country() == null
                ? actor
                : knowledge
                        .countries()
                        .byIso2(actor.country())
                        .map(country -> knowledge.actors().ofState(country, "government"))
                        .orElse(actor);
        return new Party(
                match.from(),
                to,
                state.name(),
                EntityKind.ORGANISATION,
                state,
                null,
                state.kind(),
                state.country(),
                false);
    }

    /** The first token of the name that is a weapon or an attack rather than a body: "drones", "air raids". */
    private int firstWeapon(FoldedTokens folded, Match<?> match) {
        for (int i = match.from(); i < match.to(); i++) {
            boolean weapon = knowledge.words().weapons().longestAt(folded, i).isPresent();
            boolean attack = knowledge.words().triggers().longestAt(folded, i).stream()
                    .flatMap(m -> m.values().stream())
                    .anyMatch(word -> !word.trigger().verb());
            if (weapon || attack) {
                return i;
            }
        }
        return -1;
    }

    static Party ofNoun(Sentence sentence, Match<PersonNoun> match, @Nullable Country country) {
        PersonNoun noun = match.value();
        int to = match.to();
        if (to < sentence.size()
                && GROUP_TAILS.contains(sentence.lower(to))
                && noun.side() != PersonNoun.Side.CIVILIAN
                && noun.side() != PersonNoun.Side.UNKNOWN) {
            to++;
        }
        boolean group = noun.collective() || to > match.to();
        return new Party(
                match.from(),
                to,
                sentence.words(match.from(), to),
                group && !isUnnamedBand(noun) ? EntityKind.ORGANISATION : EntityKind.PEOPLE,
                null,
                noun,
                kindOf(noun),
                country == null ? null : country.iso2(),
                isDefinite(sentence, match.from()));
    }

    /** "a rebel group": armed people without a name are no organisation. */
    private static boolean isUnnamedBand(PersonNoun noun) {
        return noun.side() == PersonNoun.Side.ARMED || noun.side() == PersonNoun.Side.CRIMINAL;
    }

    private static Party ofRole(Sentence sentence, Match<StateRole> match) {
        StateRole role = match.value();
        return new Party(
                match.from(),
                match.to(),
                "{" + role.role() + "}",
                role.people() ? EntityKind.PEOPLE : EntityKind.ORGANISATION,
                null,
                null,
                role.kind(),
                null,
                isDefinite(sentence, match.from()));
    }

    private static boolean isDefinite(Sentence sentence, int from) {
        String word = sentence.lower(from - 1);
        String before = word.equals("same") ? sentence.lower(from - 2) : word; // "the same militia"
        return before.equals("the") || before.equals("these") || before.equals("those") || before.equals("its");
    }

    private static @Nullable ActorKind kindOf(PersonNoun noun) {
        return noun.kind();
    }
}
