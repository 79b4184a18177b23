package org.sitrep.coder.mentions;

import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.TriggerWord;

/**
 * A word that can tell an event, as it stands: a verb or a noun, singular or plural.
 *
 * @param from first token
 * @param to token after the last
 * @param word its entry
 * @param verb true where it is used as a verb
 */
public record TriggerMention(int from, int to, TriggerWord word, boolean verb) {
    public Trigger trigger() {
        return word.trigger();
    }

    public boolean isPlural() {
        return !verb
                && word.forms().contains(TriggerWord.Form.PLURAL)
                && !word.forms().contains(TriggerWord.Form.SINGULAR);
    }
}
