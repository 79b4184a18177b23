package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.TriggerWord;
import org.sitrep.coder.knowledge.Words;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** Finds the words that can tell an event, and decides for each whether it stands as a verb or as a noun. */
final class TriggerFinder {
    /** Nouns after a trigger that make it a modifier: "strike group", "attack helicopter", "bomb squad". */
    private static final Set<String> COMPOUND_TAILS = GrammarWords.named("trigger-finder.compound-tails");

    /** Words before a number that counts what the verb did. */
    private static final Set<String> QUANTITIES = Set.of(
            "at least", "at most", "up to", "more than", "fewer than", "less than", "as many", "no fewer", "close to");

    private static final int WEAPON_REACH = 6;

    private final Words words;
    private final SeparatedVerbs separated;

    TriggerFinder(Words words) {
        this.words = words;
        this.separated = new SeparatedVerbs(words);
    }

    /** @param taken tokens that name something else: days, places, actors */
    List<TriggerMention> find(Sentence sentence, boolean[] taken, List<DateMention> days) {
        List<TriggerMention> found = new ArrayList<>();
        int particle = -1;
        for (int i = 0; i < sentence.size(); ) {
            Optional<Match<TriggerWord>> match = taken[i] || i == particle
                    ? Optional.empty()
                    : words.triggers().longestAt(sentence.folded(), i);
            SeparatedVerbs.Separated apart =
                    isOneWord(match, sentence, i) && !(taken[i] || i == particle) ? separated.at(sentence, i) : null;
            if (apart != null) {
                found.add(new TriggerMention(i, i + 1, apart.word(), true));
                particle = apart.particle();
                i++;
                continue;
            }
            TriggerMention mention = match.isEmpty() ? null : decide(sentence, shortened(sentence, match.get(), days));
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    private static boolean isOneWord(Optional<Match<TriggerWord>> match, Sentence sentence, int i) {
        return match.map(found -> found.length() == 1).orElse(sentence.tag(i) == Tag.VERB);
    }

    /** "rockets were fired on Saturday", "fired at the base": what was fired is told, so the verb stands alone. */
    private Match<TriggerWord> shortened(Sentence sentence, Match<TriggerWord> match, List<DateMention> days) {
        boolean onOrAt = match.length() == 2
                && sentence.lower(match.from()).startsWith("fir")
                && !sentence.lower(match.to() - 1).equals("back");
        boolean onDay = days.stream().anyMatch(day -> day.from() == match.to());
        if (!onOrAt || !(onDay || weaponBefore(sentence, match.from()))) {
            return match;
        }
        List<TriggerWord> alone =
                words.triggers().find(sentence.token(match.from()).text());
        return alone.isEmpty() ? match : new Match<>(alone, match.from(), match.from() + 1);
    }

    private boolean isWeapon(Sentence sentence, int token) {
        return words.weapons().longestAt(sentence.folded(), token).isPresent();
    }

    private boolean weaponBefore(Sentence sentence, int token) {
        for (int i = Math.max(0, token - WEAPON_REACH); i < token; i++) {
            if (words.weapons().longestAt(sentence.folded(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TriggerMention decide(Sentence sentence, Match<TriggerWord> match) {
        TriggerWord verb = null;
        TriggerWord noun = null;
        List<TriggerWord> possible = match.values().stream()
                .filter(word -> word.trigger().needs().stream().allMatch(need -> Telltales.allow(need, sentence)))
                .toList();
        for (TriggerWord word : possible) {
            if (word.trigger().verb()) {
                verb = verb == null ? word : verb;
            } else {
                noun = noun == null ? word : noun;
            }
        }
        if (noun != null
                && COMPOUND_TAILS.contains(sentence.lower(match.to()))
                && !sentence.lower(match.to()).equals("attempt")) {
            noun = null;
        }
        boolean phrase = match.length() > 1;
        if (!phrase && sentence.lower(match.from()).equals("down") && sentence.tag(match.from() - 1) == Tag.VERB) {
            return null; // "came down"
        }
        if (verb != null
                && (noun == null
                        ? phrase || !standsAsNoun(sentence, match.from(), verb)
                        : standsAsVerb(sentence, match, verb))
                && (phrase || canBeVerb(sentence, match.from()))) {
            return new TriggerMention(match.from(), match.to(), verb, true, senses(possible, true));
        }
        return noun == null ? null : new TriggerMention(match.from(), match.to(), noun, false, senses(possible, false));
    }

    private static List<TriggerWord> senses(List<TriggerWord> words, boolean verb) {
        return words.stream().filter(word -> word.trigger().verb() == verb).toList();
    }

    /** A form that only verbs of the lexicon have can still be a noun or adjective here: "five rockets", "the claims". */
    private boolean standsAsNoun(Sentence sentence, int i, TriggerWord verb) {
        if (sentence.lower(i).equals("targets") && !followsObject(sentence, i + 1) && !sentence.isTitle()) {
            return true; // "hit twelve targets in"
        }
        boolean bare =
                verb.forms().contains(TriggerWord.Form.BASE) || verb.forms().contains(TriggerWord.Form.THIRD_PERSON);
        if (bare
                && isWeapon(sentence, i)
                && sentence.tag(i - 1) != Tag.AUXILIARY
                && !sentence.lower(i - 1).equals("to")) {
            return true;
        }
        if (!bare || i == 0) {
            return bare && sentence.tag(i) != Tag.VERB && !sentence.isTitle();
        }
        String before = sentence.lower(i - 1);
        boolean opens = switch (sentence.tag(i - 1)) {
            case NUMBER, DETERMINER, ADJECTIVE, PREPOSITION -> !before.equals("to") && !before.equals("that");
            default -> before.equals("'s");
        };
        return opens
                || (sentence.tag(i) == Tag.NOUN
                        && (sentence.tag(i - 1) == Tag.NOUN
                                ? !sentence.lower(i).endsWith("s")
                                : sentence.lower(i + 1).equals("of"))); // "and forces of the government"
    }

    private static boolean canBeVerb(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        boolean afterDeterminer = sentence.tag(i - 1) == Tag.DETERMINER
                && i > 0
                && !before.equals("that")
                && !before.equals("all")
                && !before.equals("some")
                && !before.equals("both");
        return !afterDeterminer;
    }

    private static boolean standsAsVerb(Sentence sentence, Match<TriggerWord> match, TriggerWord verb) {
        int i = match.from();
        String before = sentence.lower(i - 1);
        Tag tagBefore = sentence.tag(i - 1);
        if (before.equals("to")
                || tagBefore == Tag.AUXILIARY
                || tagBefore == Tag.PRONOUN
                || before.equals("who")
                || before.equals("which")
                || before.equals("not")) {
            return true;
        }
        if (i > 0
                && (tagBefore == Tag.DETERMINER
                        || tagBefore == Tag.NUMBER
                        || before.equals("'s")
                        || before.equals("of")
                        || tagBefore == Tag.PREPOSITION)) {
            return verb.forms().contains(TriggerWord.Form.ING)
                    && tagBefore == Tag.PREPOSITION
                    && !before.equals("of")
                    && followsObject(sentence, match.to());
        }
        boolean past =
                verb.forms().contains(TriggerWord.Form.PAST) || verb.forms().contains(TriggerWord.Form.PARTICIPLE);
        if (past && !verb.forms().contains(TriggerWord.Form.BASE)) {
            return true;
        }
        if (tagBefore == Tag.ADJECTIVE) {
            return false;
        }
        boolean object = followsObject(sentence, match.to());
        return (object && sentence.tag(i) == Tag.VERB)
                || (object && tagBefore == Tag.NOUN && sentence.tag(i) != Tag.NOUN)
                || (sentence.tag(i) == Tag.VERB
                        && i > 0
                        && tagBefore != Tag.NOUN
                        && !object
                        && !sentence.tokens().isEmpty()
                        && past);
    }

    private static boolean followsObject(Sentence sentence, int i) {
        if (QUANTITIES.contains(sentence.lower(i) + " " + sentence.lower(i + 1))) {
            return true; // "killing at least 12 people"
        }
        return switch (sentence.tag(i)) {
            case DETERMINER, NUMBER, PROPER, ADJECTIVE, NOUN, PRONOUN -> true;
            default -> false;
        };
    }
}
