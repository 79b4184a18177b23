package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.Qualifier;

/** Counts the people that a phrase names: by figure, by article, by name. */
final class VictimCount {
    private static final Set<String> HIS = Set.of("his", "her", "their", "whose");
    private static final Set<String> ORDINALS =
            Set.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "second");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Phrases phrases;

    VictimCount(Mentions mentions, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.phrases = phrases;
    }

    /** How many the phrase names; null where it names no people or does not say. */
    @Nullable NumberMention count(Chunk phrase) {
        if (phrases.isPronoun(phrase)) {
            String pronoun = sentence.lower(phrase.from());
            return Set.of("him", "her", "he", "she").contains(pronoun)
                    ? new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT)
                    : null;
        }
        NumberMention number = numberIn(phrase, phrase.to());
        Party party = phrases.party(phrase);
        boolean people = party != null && party.entity() != org.sitrep.contracts.codes.EntityKind.OBJECT;
        if (number != null) {
            boolean alone = number.to() == phrase.to() || isPeopleTail(number.to(), phrase.to());
            return (people || alone || isLives(phrase)) && !NumberGuard.isOther(mentions, number) ? number : null;
        }
        String first = sentence.lower(phrase.from());
        boolean one = first.equals("a") || first.equals("an") || first.equals("another");
        if (isOthers(phrase)) {
            return many(phrase);
        }
        if (first.equals("a") && ORDINALS.contains(sentence.lower(phrase.from() + 1))) {
            return one(phrase); // "a third succumbed to wounds"
        }
        boolean told = HIS.contains(first) || (party != null && party.definite());
        if (people && party != null && told && isSingular(phrase, party)) {
            return one(phrase); // "the mayor and his wife"
        }
        if (!people || party == null || (party.definite() && !one)) {
            return party == null || !people ? named(phrase) : null;
        }
        if (one) {
            return one(phrase);
        }
        if (party.entity() == org.sitrep.contracts.codes.EntityKind.PERSON) {
            return new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT);
        }
        boolean plural =
                isPlural(phrase) && party.entity() == org.sitrep.contracts.codes.EntityKind.PEOPLE && !party.definite();
        return plural ? many(phrase) : null;
    }

    private static NumberMention one(Chunk phrase) {
        return new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT);
    }

    private static NumberMention many(Chunk phrase) {
        return new NumberMention(phrase.from(), phrase.to(), phrase.from(), 2, null, Qualifier.MANY);
    }

    /** "Soldiers were killed and others wounded". */
    private boolean isOthers(Chunk phrase) {
        String head = sentence.lower(phrase.head());
        return head.equals("others") && phrase.to() - phrase.from() <= 2;
    }

    /** One person by the noun for them: "the driver", "its commander"; not a body, not a plural. */
    private boolean isSingular(Chunk phrase, Party party) {
        boolean body = party.noun() != null && party.noun().collective();
        return !body && !isPlural(phrase) && party.entity() == org.sitrep.contracts.codes.EntityKind.PEOPLE;
    }

    private boolean isLives(Chunk phrase) {
        return sentence.lower(phrase.head()).equals("lives");
    }

    /** "three others", "16 more", "two of them". */
    private boolean isPeopleTail(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (!word.equals("more")
                    && !word.equals("of")
                    && !word.equals("others")
                    && !word.equals("other")
                    && !word.equals("further")
                    && !word.equals("lives")
                    && !word.equals("additional")) {
                return false;
            }
        }
        return true;
    }

    /** A person called by name counts as one. */
    private @Nullable NumberMention named(Chunk phrase) {
        int names = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.tag(i) == Tag.PROPER && sentence.token(i).isCapitalised()) {
                names++;
            }
        }
        boolean place = !mentions.placesIn(phrase.from(), phrase.to()).isEmpty();
        return names >= 2
                        && names >= phrase.to() - phrase.from() - 1
                        && !place
                        && mentions.triggersIn(phrase.from(), phrase.to()).isEmpty()
                ? new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT)
                : null;
    }

    private boolean isPlural(Chunk phrase) {
        String head = sentence.lower(phrase.head());
        return (head.endsWith("s") && !head.endsWith("ss"))
                || head.endsWith("men")
                || head.equals("personnel")
                || head.equals("people")
                || head.equals("children")
                || head.equals("troops")
                || head.equals("police");
    }

    @Nullable NumberMention numberIn(Chunk phrase, int before) {
        for (NumberMention number : mentions.numbers()) {
            if (number.figure() >= phrase.from()
                    && number.figure() < phrase.to()
                    && number.to() <= Math.max(before, phrase.to())) {
                return number;
            }
        }
        return null;
    }
}
