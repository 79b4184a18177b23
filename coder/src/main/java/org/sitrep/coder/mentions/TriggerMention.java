package org.sitrep.coder.mentions;

import java.util.List;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.TriggerWord;

/**
 * A word that can tell an event, as it stands: a verb or a noun, singular or plural.
 *
 * @param from first token
 * @param to token after the last
 * @param word its entry
 * @param verb true where it is used as a verb
 * @param senses every entry that it can be, the one above among them: "seized" tells of ground, of people, of arms
 */
public record TriggerMention(int from, int to, TriggerWord word, boolean verb, List<TriggerWord> senses) {
    public TriggerMention(int from, int to, TriggerWord word, boolean verb) {
        this(from, to, word, verb, List.of(word));
    }

    /** The same word in another sense. */
    public TriggerMention as(TriggerWord sense) {
        return new TriggerMention(from, to, sense, verb, senses);
    }

    public Trigger trigger() {
        return word.trigger();
    }

    public boolean isPlural() {
        return !verb
                && word.forms().contains(TriggerWord.Form.PLURAL)
                && !word.forms().contains(TriggerWord.Form.SINGULAR);
    }
}
