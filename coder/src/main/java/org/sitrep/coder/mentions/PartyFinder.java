package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
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
    private static final int MOST_BETWEEN = 4;
    private static final Set<String> GROUP_TAILS = GrammarWords.named("party-finder.group-tails");

    /** Say what became of people, not who they are: "U.S. casualties" are the state's. */
    private static final Set<String> VICTIMS =
            Set.of("casualty", "victim", "survivor", "suspect", "captive", "hostage");

    private static final Set<String> GROUPS = GrammarWords.named("party-finder.groups");

    private final Knowledge knowledge;

    PartyFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Party> find(Sentence sentence, boolean[] taken) {
        List<Party> found = new ArrayList<>();
        FoldedTokens folded = sentence.folded();
        for (int i = 0; i < sentence.size(); ) {
            Party party = taken[i] || !folded.token(i).chars().anyMatch(Character::isLetterOrDigit)
                    ? null
                    : at(sentence, folded, i);
            if (party == null) {
                i++;
            } else {
                found.add(party);
                i = party.to();
            }
        }
        return found;
    }

    private @Nullable Party at(Sentence sentence, FoldedTokens folded, int i) {
        Optional<Match<Sponsored>> sponsored = knowledge.actors().sponsoredAt(folded, i);
        Optional<Match<Actor>> actor = knowledge.actors().longestAt(folded, i);
        int placeEnd =
                knowledge.places().longestAt(folded, i).map(PlaceMatch::to).orElse(0);
        if (actor.isPresent()
                && actor.get().to() < placeEnd
                && !actor.get().value().isState()) {
            return null; // "Lashkar Gah"
        }
        int actorEnd = actor.map(Match::to).orElse(0);
        if (sponsored.isPresent() && sponsored.get().to() > actorEnd) {
            return ofSponsored(sentence, sponsored.get());
        }
        if (actor.isPresent()) {
            return ofActor(sentence, folded, actor.get());
        }
        Party ofCountry = ofCountry(sentence, folded, i);
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

    /** "Iranian militia groups", "U.S. soldiers", "Palestinians"; a country alone stands for its government. */
    private @Nullable Party ofCountry(Sentence sentence, FoldedTokens folded, int i) {
        Optional<Match<Country>> adjective = knowledge.countries().adjectiveAt(folded, i);
        Optional<Match<Country>> people = knowledge.countries().peopleAt(folded, i);
        Optional<Match<Country>> name = knowledge.countries().nameAt(folded, i);
        Optional<Match<Country>> metonym = knowledge.countries().metonymAt(folded, i);
        Match<Country> whose =
                longest(longest(adjective, name), longest(people, metonym)).orElse(null);
        if (whose == null) {
            return null;
        }
        Party described = described(sentence, folded, whose);
        if (described != null) {
            return described;
        }
        Country country = whose.value();
        boolean noun = followsNoun(sentence, whose.to());
        if ((people.isPresent()
                        && sentence.tag(i) != Tag.ADJECTIVE
                        && !noun
                        && name.isEmpty()
                        && sentence.lower(i).endsWith("s"))
                || (people.isPresent() && people.get().to() == whose.to() && adjective.isEmpty())) {
            return new Party(
                    i,
                    whose.to(),
                    sentence.words(i, whose.to()),
                    EntityKind.PEOPLE,
                    null,
                    null,
                    ActorKind.CIVILIANS,
                    country.iso2(),
                    false);
        }
        Actor government = knowledge.actors().ofState(country, "government");
        return new Party(
                i,
                whose.to(),
                country.name(),
                EntityKind.ORGANISATION,
                government,
                null,
                government.kind(),
                country.iso2(),
                false);
    }

    private @Nullable Party described(Sentence sentence, FoldedTokens folded, Match<Country> whose) {
        int limit = Math.min(sentence.size(), whose.to() + MOST_BETWEEN);
        Party best = null;
        for (int i = whose.to(); i < limit; i++) {
            Optional<Match<PersonNoun>> noun = knowledge.words().people().longestAt(folded, i);
            if (noun.isPresent() && VICTIMS.contains(noun.get().value().noun())) {
                return best;
            }
            if (noun.isPresent() && sentence.tag(i) != Tag.VERB) {
                best = ofNoun(
                        sentence,
                        new Match<>(
                                noun.get().values(), whose.from(), noun.get().to()),
                        whose.value());
                i = noun.get().to() - 1;
                limit = Math.min(sentence.size(), Math.max(limit, i + 2));
                continue;
            }
            boolean modifier = sentence.tag(i) == Tag.ADJECTIVE
                    || sentence.tag(i) == Tag.NOUN
                    || sentence.lower(i).equals("'s")
                    || (sentence.tag(i) == Tag.PROPER && sentence.lower(i).length() > 3);
            if (best == null && GROUPS.contains(sentence.lower(i))) {
                return group(sentence, whose, i + 1);
            }
            if (!modifier || knowledge.words().triggers().longestAt(folded, i).isPresent()) {
                break;
            }
        }
        return best;
    }

    /** "Iranian groups": armed ones, where a country's groups act at all. */
    private static Party group(Sentence sentence, Match<Country> whose, int to) {
        return new Party(
                whose.from(),
                to,
                sentence.words(whose.from(), to),
                EntityKind.ORGANISATION,
                null,
                new PersonNoun("group", PersonNoun.Side.ARMED, ActorKind.POLITICAL_MILITIA, "Armed groups", true, true),
                ActorKind.POLITICAL_MILITIA,
                whose.value().iso2(),
                false);
    }

    private static Party ofNoun(Sentence sentence, Match<PersonNoun> match, @Nullable Country country) {
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

    private static boolean followsNoun(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.ADJECTIVE;
    }

    private static boolean isDefinite(Sentence sentence, int from) {
        String before = sentence.lower(from - 1);
        return before.equals("the") || before.equals("these") || before.equals("those") || before.equals("its");
    }

    private static @Nullable ActorKind kindOf(PersonNoun noun) {
        return noun.kind();
    }

    private static <T> Optional<Match<T>> longest(Optional<Match<T>> a, Optional<Match<T>> b) {
        if (a.isPresent() && b.isPresent()) {
            return b.get().length() > a.get().length() ? b : a;
        }
        return a.isPresent() ? a : b;
    }
}
