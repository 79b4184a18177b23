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
    private static final int REACH = 5;

    private final Words words;

    SeparatedVerbs(Words words) {
        this.words = words;
    }

    /** The verb that begins at this token and ends behind its object; null where none does. */
    @Nullable Separated at(Sentence sentence, int i) {
        for (int j = i + 1; j < sentence.size() && j - i <= REACH; j++) {
            if (j > i + 1 && PARTICLES.contains(sentence.lower(j))) {
                return verb(sentence.lower(i) + " " + sentence.lower(j), j);
            }
            String pair = sentence.lower(j) + " " + sentence.lower(j + 1);
            if (j > i + 1 && PARTICLES.contains(pair)) {
                return verb(sentence.lower(i) + " " + pair, j + 1);
            }
            if (!isOfObject(sentence, j)) {
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
            default -> sentence.tag(i) == Tag.PARTICLE && sentence.lower(i).equals("'s");
        };
    }
}
