package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Fold;
import org.sitrep.coder.knowledge.FoldedTokens;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Token;
import org.sitrep.contracts.codes.EntityKind;

/** Finds people called by name: by the title or trade before the name, or by a given or family name within it. */
final class PersonFinder {
    private static final Set<String> TITLES = GrammarWords.named("place-finder.person-titles");
    private static final Set<String> LINKS = GrammarWords.named("recaser.name-links");
    private static final Set<String> LOCATING = GrammarWords.named("person-finder.locating");

    /** What is called after people: "Jorge Chavez airport", "Simon Bolivar front". */
    private static final Set<String> EPONYMS = GrammarWords.named("person-finder.eponyms");

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TITLE = 3;

    private final Knowledge knowledge;

    PersonFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Party> find(Sentence sentence, boolean[] taken, KnownPeople known) {
        List<Party> found = new ArrayList<>();
        if (!sentence.showsNames()) {
            return found;
        }
        for (int i = 0; i < sentence.size(); ) {
            int to = taken[i] ? i : endOfName(sentence, i, taken);
            Party person = to > i ? person(sentence, i, to, known) : null;
            if (person != null) {
                found.add(person);
                known.add(person);
            }
            i = Math.max(to, i + 1);
        }
        return found;
    }

    private @Nullable Party person(Sentence sentence, int from, int to, KnownPeople known) {
        if (isEponym(sentence, from, to)) {
            return null;
        }
        String words = sentence.words(from, to);
        PersonNoun noun = nounBefore(sentence, from);
        boolean located = LOCATING.contains(sentence.lower(from - 1));
        String full = located ? null : known.fullName(words);
        if (full != null) {
            return party(from, to, full, noun == null ? known.noun(full) : noun);
        }
        boolean titled = noun != null || TITLES.contains(sentence.lower(from - 1));
        boolean several = to - from > 1;
        boolean named = knowledge.vocabulary().isGivenName(folded(sentence, from))
                || knowledge.vocabulary().isFamilyName(folded(sentence, to - 1));
        boolean place = isPlace(sentence, from, to);
        boolean person = titled ? !place || several : several && named && !located && !place;
        return person ? party(from, to, words, noun) : null;
    }

    private static Party party(int from, int to, String name, @Nullable PersonNoun noun) {
        return new Party(from, to, name, EntityKind.PERSON, null, noun, noun == null ? null : noun.kind(), null, false);
    }

    /** Where the run of capitalised words ends that begins here; where none begins, here. */
    private int endOfName(Sentence sentence, int from, boolean[] taken) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST_NAME) {
            if (!taken[to] && isNamePart(sentence, to) && (to == from || !isOther(sentence, to))) {
                to++;
            } else if (to > from && isLink(sentence, to, taken)) {
                to += 2;
            } else {
                break;
            }
        }
        return to > from && isOther(sentence, from) ? from : Math.min(to, sentence.size());
    }

    private boolean isLink(Sentence sentence, int i, boolean[] taken) {
        return LINKS.contains(sentence.lower(i))
                && i + 1 < sentence.size()
                && !taken[i + 1]
                && isNamePart(sentence, i + 1);
    }

    private boolean isNamePart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean initial = token.text().length() <= 2 && token.text().endsWith(".");
        boolean acronym =
                token.text().length() > 1 && !initial && token.text().chars().noneMatch(Character::isLowerCase);
        return token.isCapitalised()
                && !acronym
                && !token.text().endsWith("'s")
                && !TITLES.contains(token.lower())
                && token.text().chars().noneMatch(Character::isDigit)
                && !(i == 0 && knowledge.vocabulary().isSmall(token.lower()));
    }

    /** The name of a body, of a country or of its people begins here. */
    private boolean isOther(Sentence sentence, int i) {
        FoldedTokens folded = sentence.folded();
        return knowledge.actors().longestAt(folded, i).isPresent()
                || knowledge.countries().adjectiveAt(folded, i).isPresent()
                || knowledge.countries().peopleAt(folded, i).isPresent()
                || knowledge.countries().nameAt(folded, i).isPresent()
                || (knowledge.words().people().longestAt(folded, i).isPresent()
                        && !knowledge.vocabulary().isGivenName(folded(sentence, i)));
    }

    private boolean isPlace(Sentence sentence, int from, int to) {
        return knowledge
                .places()
                .longestAt(sentence.folded(), from)
                .filter(place -> place.to() >= to)
                .isPresent();
    }

    private static boolean isEponym(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (EPONYMS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "mayor", "police colonel" right before the name. */
    private @Nullable PersonNoun nounBefore(Sentence sentence, int from) {
        for (int i = Math.max(0, from - LONGEST_TITLE); i < from; i++) {
            Optional<Match<PersonNoun>> noun = knowledge.words().people().longestAt(sentence.folded(), i);
            if (noun.isPresent()
                    && noun.get().to() == from
                    && !noun.get().value().collective()) {
                return noun.get().value();
            }
        }
        return null;
    }

    private static String folded(Sentence sentence, int i) {
        return Fold.fold(sentence.token(i).text());
    }
}
