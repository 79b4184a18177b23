package org.sitrep.manners.filters;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a search box takes them, made to ask PostgreSQL. Its parser takes what slashes, dots and the like join for one word, a
 * path or a host: names are stored with spaces for these, and asked for here alike.
 */
final class SearchWords {
    /** The same that are spaces where names are made words of. */
    private static final Pattern JOINERS = Pattern.compile("[/.@_:~<>&]+");

    private static final Pattern QUOTED_OR_NOT = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    private SearchWords() {}

    /** In the syntax of {@code websearch_to_tsquery}: what was joined is a phrase. */
    static String of(String asked) {
        return QUOTED_OR_NOT.matcher(asked).replaceAll(SearchWords::apart);
    }

    private static String apart(MatchResult part) {
        var isQuoted = part.group(3) == null;
        var words = JOINERS.matcher(isQuoted ? part.group(2) : part.group(3))
                .replaceAll(" ")
                .strip();
        var shown = isQuoted || words.contains(" ") ? '"' + words + '"' : words;
        return Matcher.quoteReplacement(part.group(1) + shown);
    }
}
