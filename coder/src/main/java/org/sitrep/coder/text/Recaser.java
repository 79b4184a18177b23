package org.sitrep.coder.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.coder.knowledge.FoldedTokens.Casing;
import org.sitrep.coder.knowledge.Vocabulary;

/**
 * Writes sentences that have no case of their own, all capitals or none, as a newspaper would: words small, names with
 * a capital, acronyms in capitals. The rules that come after read names by their capitals, and so does the tagger.
 */
public final class Recaser {
    private static final Set<String> NAME_OPENERS = GrammarWords.named("recaser.name-openers");
    private static final Set<String> NAME_LINKS = GrammarWords.named("recaser.name-links");
    private static final Set<String> MONTHS = Set.of("march", "may", "august");
    private static final Set<String> NUMBERED = GrammarWords.named("recaser.numbered");
    private static final Set<String> BEFORE_MONTH = GrammarWords.named("recaser.before-month");
    private static final int LONGEST_ACRONYM = 6;
    private static final int FEWEST_WORDS = 3;

    private final Vocabulary vocabulary;

    public Recaser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The case of a sentence: what it writes when it writes nothing else. */
    static Casing casing(List<Token> tokens) {
        int upper = 0;
        int lower = 0;
        for (Token token : tokens) {
            boolean small = token.text().chars().anyMatch(Character::isLowerCase);
            boolean large = token.text().chars().anyMatch(Character::isUpperCase);
            if (small && large) {
                return Casing.MIXED;
            }
            upper += large && token.text().length() > 1 ? 1 : 0;
            lower += small ? 1 : 0;
        }
        if (lower == 0 && upper >= FEWEST_WORDS) {
            return Casing.UPPER;
        }
        return upper == 0 && lower >= FEWEST_WORDS ? Casing.LOWER : Casing.MIXED;
    }

    /** Words that the paragraph writes alone in brackets, as it does with the short form of a name just told. */
    static Set<String> acronyms(List<Token> tokens) {
        Set<String> found = new HashSet<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean bracketed = "([".contains(tokens.get(i - 1).text())
                    && ")]".contains(tokens.get(i + 1).text());
            if (bracketed && word.length() <= LONGEST_ACRONYM && word.length() > 1) {
                found.add(tokens.get(i).lower());
            }
        }
        return found;
    }

    /** The sentence's tokens in the case that they would have. */
    List<Token> recased(List<Token> tokens, Set<String> acronyms) {
        List<Token> recased = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            recased.add(token.as(written(tokens, i, acronyms)));
        }
        return recased;
    }

    private String written(List<Token> tokens, int i, Set<String> acronyms) {
        Token token = tokens.get(i);
        String word = token.text();
        String lower = token.lower();
        if (!token.isWord() || word.chars().anyMatch(Character::isDigit) || lower.startsWith("'")) {
            return lower;
        }
        if (word.length() == 1) {
            return i > 0 && lower.equals("a") ? lower : word.toUpperCase(Locale.ROOT);
        }
        if (isInitials(word) || isAcronym(lower, acronyms)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (NAME_LINKS.contains(lower) && i > 0) {
            return lower;
        }
        String before = i == 0 ? "" : tokens.get(i - 1).lower();
        boolean name = i == 0
                || NAME_OPENERS.contains(before)
                || (MONTHS.contains(lower) && isDate(tokens, i))
                || isNumbered(tokens, i);
        return inParts(word, lower, name);
    }

    /** "SALVADORAN-BASED" is "Salvadoran-based". */
    private String inParts(String word, String lower, boolean name) {
        StringBuilder written = new StringBuilder(word.length());
        boolean first = true;
        for (String part : lower.split("-", -1)) {
            written.append(first ? "" : "-");
            boolean small = vocabulary.isSmall(part) && !(name && first);
            written.append(small ? part : capitalised(part));
            first = false;
        }
        return written.toString();
    }

    private static String capitalised(String part) {
        return part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static boolean isInitials(String word) {
        return word.length() > 2 && word.charAt(1) == '.' && word.indexOf('.', 2) > 0;
    }

    private boolean isAcronym(String lower, Set<String> acronyms) {
        return (acronyms.contains(lower) && !vocabulary.isSmall(lower))
                || (lower.length() <= LONGEST_ACRONYM
                        && !vocabulary.isSmall(lower)
                        && !lower.endsWith(".")
                        && lower.chars().noneMatch(c -> "aeiouyáéíóú".indexOf(c) >= 0));
    }

    /** "Tower 22", "Hill 1405": the number makes it a name. */
    private static boolean isNumbered(List<Token> tokens, int i) {
        return NUMBERED.contains(tokens.get(i).lower())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).startsWithDigit();
    }

    /** "3 May", "May 3", "since May": a month, not the verb. */
    private static boolean isDate(List<Token> tokens, int i) {
        return (i > 0
                        && (tokens.get(i - 1).startsWithDigit()
                                || BEFORE_MONTH.contains(tokens.get(i - 1).lower())))
                || (i + 1 < tokens.size() && tokens.get(i + 1).startsWithDigit());
    }
}
