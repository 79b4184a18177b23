package org.sitrep.coder.knowledge;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.coder.knowledge.TriggerWord.Form;

/** The forms of English verbs and nouns: regular by rule, irregular as the row gives them. */
final class Inflection {
    private Inflection() {}

    /**
     * Every form of a verb; of a phrase the first word changes ("open fire", "opened fire").
     *
     * @param irregular past, or past and participle, empty for a regular verb
     */
    static Map<String, Set<Form>> ofVerb(String phrase, List<String> irregular) {
        int space = phrase.indexOf(' ');
        String head = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        String past = irregular.isEmpty() ? past(head) : irregular.getFirst();
        String participle = irregular.size() > 1 ? irregular.get(1) : past;
        Map<String, Set<Form>> forms = new LinkedHashMap<>();
        put(forms, head + rest, Form.BASE);
        put(forms, withS(head) + rest, Form.THIRD_PERSON);
        put(forms, whole(past, rest), Form.PAST);
        put(forms, whole(participle, rest), Form.PARTICIPLE);
        put(forms, ing(head) + rest, Form.ING);
        return forms;
    }

    /** An irregular form is given with the rest of its phrase or without. */
    private static String whole(String form, String rest) {
        return form.indexOf(' ') > 0 ? form : form + rest;
    }

    /** Both numbers of a noun; of a phrase the word before "of", "on" or "in" changes, else the last. */
    static Map<String, Set<Form>> ofNoun(String phrase, List<String> irregular) {
        int cut = phrase.length();
        for (String preposition : List.of(" of ", " on ", " in ", " between ", " by ")) {
            int at = phrase.indexOf(preposition);
            cut = at > 0 && at < cut ? at : cut;
        }
        Map<String, Set<Form>> forms = new LinkedHashMap<>();
        put(forms, phrase, Form.SINGULAR);
        String plural = irregular.isEmpty() ? withS(phrase.substring(0, cut)) : irregular.getFirst();
        if (!plural.equals("-")) {
            put(forms, plural + phrase.substring(cut), Form.PLURAL);
        }
        return forms;
    }

    static String withS(String word) {
        if (word.endsWith("man") && !word.endsWith("human") && !word.endsWith("german")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    private static String ing(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    /** Verbs of one syllable that end in one vowel and one consonant double it: hit, stab, shell does not. */
    private static boolean doubles(String verb) {
        int n = verb.length();
        if (n < 3) {
            return false;
        }
        boolean shape = !isVowel(verb.charAt(n - 1))
                && "wxy".indexOf(verb.charAt(n - 1)) < 0
                && isVowel(verb.charAt(n - 2))
                && !isVowel(verb.charAt(n - 3));
        long vowels = verb.chars().filter(c -> isVowel((char) c)).count();
        return shape && (vowels == 1 || verb.endsWith("nap"));
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static void put(Map<String, Set<Form>> forms, String word, Form form) {
        forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
    }
}
