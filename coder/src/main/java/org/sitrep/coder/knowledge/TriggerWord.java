package org.sitrep.coder.knowledge;

import java.util.Set;

/**
 * A trigger as it stands in a text.
 *
 * @param trigger what it is a form of
 * @param forms what form the word can be: "shot" is past and participle, "hit" base, past and participle
 */
public record TriggerWord(Trigger trigger, Set<Form> forms) {
    /** Forms of verbs and nouns. */
    public enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        ING,
        SINGULAR,
        PLURAL
    }

    public TriggerWord {
        forms = Set.copyOf(forms);
    }
}
