package org.sitrep.coder.mentions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.TriggerWord;
import org.sitrep.coder.knowledge.Words;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "Shot them down", "blew the bridge up": a verb whose particle stands behind its object. */
final class SeparatedVerbs {
    /** A verb's own word, with the token of its particle. */
    record Separated(TriggerWord word, int particle) {}

    private static final Set<String> PARTICLES = GrammarWords.named("separated-verbs.particles");
    private static final int REACH = 7;

    /** Tokens from "agreed" to "to". */
    private static final int AGREED = 14;

    /** Words of the longest particle: "to an unknown location". */
    private static final int LONGEST = 4;

    private final Words words;

    SeparatedVerbs(Words words) {
        this.words = words;
    }

    /** The verb that begins at this token and ends behind its object; null where none does. */
    @Nullable Separated at(Sentence sentence, int i) {
        if (sentence.lower(i).startsWith("agree")) {
            return agreement(sentence, i);
        }
        for (int j = i + 1; j < sentence.size() && j - i <= REACH; j++) {
            if (j > i + 1 && PARTICLES.contains(sentence.lower(j))) {
                return verb(sentence.lower(i) + " " + sentence.lower(j), j);
            }
            String phrase = sentence.lower(j);
            for (int k = j + 1; j > i + 1 && k < j + LONGEST && k < sentence.size(); k++) {
                phrase += " " + sentence.lower(k);
                if (PARTICLES.contains(phrase)) {
                    return verb(sentence.lower(i) + " " + phrase, k);
                }
            }
            if (!isOfObject(sentence, j)) {
                return null;
            }
        }
        return null;
    }

    /** "Agreed in Jakarta on Monday to let in observers": what was agreed stands behind where and when. */
    private @Nullable Separated agreement(Sentence sentence, int i) {
        for (int j = i + 2; j < sentence.size() && j - i <= AGREED; j++) {
            boolean opens = sentence.lower(j).equals("to") || sentence.lower(j).equals("on");
            String phrase = "agree " + sentence.lower(j);
            for (int k = j + 1; opens && k <= j + LONGEST && k < sentence.size(); k++) {
                phrase += " " + sentence.lower(k);
                Separated found = verb(phrase, i);
                if (found != null) {
                    return found;
                }
            }
            if (sentence.tag(j) == Tag.VERB) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Separated verb(String phrase, int particle) {
        return words.triggers().find(phrase).stream()
                .filter(word -> word.trigger().verb())
                .findFirst()
                .map(word -> new Separated(word, particle))
                .orElse(null);
    }

    private static boolean isOfObject(Sentence sentence, int i) {
        return switch (sentence.tag(i)) {
            case PRONOUN, DETERMINER, NOUN, PROPER, NUMBER, ADJECTIVE -> true;
            case VERB -> sentence.lower(i).endsWith("ed") && sentence.tag(i + 1) == Tag.NOUN; // "two suspected thieves"
            default ->
                (sentence.tag(i) == Tag.PARTICLE && sentence.lower(i).equals("'s"))
                        || sentence.lower(i).equals("of")
                        || sentence.lower(i).equals("and");
        };
    }
}
