package org.sitrep.coder.mentions;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.Country;
import org.sitrep.coder.knowledge.FoldedTokens;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/** Finds whom a country's name or adjective tells of: its groups, its people, or its government. */
final class CountryParties {
    private static final int MOST_BETWEEN = 4;

    /** Say what became of people, not who they are: "U.S. casualties" are the state's. */
    private static final Set<String> VICTIMS =
            Set.of("casualty", "victim", "survivor", "suspect", "captive", "hostage");

    private static final Set<String> GROUPS = GrammarWords.named("party-finder.groups");

    private final Knowledge knowledge;

    CountryParties(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** "Iranian militia groups", "U.S. soldiers", "Palestinians"; a country alone stands for its government. */
    @Nullable Party at(Sentence sentence, FoldedTokens folded, int i) {
        Optional<Match<Country>> adjective = knowledge.countries().adjectiveAt(folded, i);
        Optional<Match<Country>> people = knowledge.countries().peopleAt(folded, i);
        Optional<Match<Country>> name = knowledge.countries().nameAt(folded, i);
        Optional<Match<Country>> metonym = knowledge.countries().metonymAt(folded, i);
        Match<Country> whose =
                longest(longest(adjective, name), longest(people, metonym)).orElse(null);
        if (whose == null || (name.isEmpty() && isLanguage(sentence, whose))) {
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
                best = PartyFinder.ofNoun(
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

    /** "broadcast in Spanish to El Salvador": no one of Spain. */
    private static boolean isLanguage(Sentence sentence, Match<Country> whose) {
        Tag after = sentence.tag(whose.to());
        return sentence.lower(whose.from() - 1).equals("in")
                && whose.length() == 1
                && (after == Tag.MARK || after == Tag.PREPOSITION || after == Tag.NUMBER);
    }

    private static boolean followsNoun(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.ADJECTIVE;
    }

    private static <T> Optional<Match<T>> longest(Optional<Match<T>> a, Optional<Match<T>> b) {
        if (a.isPresent() && b.isPresent()) {
            return b.get().length() > a.get().length() ? b : a;
        }
        return a.isPresent() ? a : b;
    }
}
