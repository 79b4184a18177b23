package org.sitrep.coder.text;

/** Parts of speech, as far as the rules tell them apart (Universal Dependencies' tags, put together). */
public enum Tag {
    NOUN,
    PROPER,
    PRONOUN,
    DETERMINER,
    ADJECTIVE,
    NUMBER,
    VERB,
    AUXILIARY,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    PARTICLE,
    MARK,
    OTHER;

    static Tag ofUniversal(String tag) {
        int plus = tag.indexOf('+');
        return switch (plus > 0 ? tag.substring(0, plus) : tag) {
            case "NOUN" -> NOUN;
            case "PROPN" -> PROPER;
            case "PRON" -> PRONOUN;
            case "DET" -> DETERMINER;
            case "ADJ" -> ADJECTIVE;
            case "NUM" -> NUMBER;
            case "VERB" -> VERB;
            case "AUX" -> AUXILIARY;
            case "ADV" -> ADVERB;
            case "ADP" -> PREPOSITION;
            case "CCONJ" -> CONJUNCTION;
            case "SCONJ" -> SUBORDINATOR;
            case "PART" -> PARTICLE;
            case "PUNCT" -> MARK;
            default -> OTHER;
        };
    }
}
