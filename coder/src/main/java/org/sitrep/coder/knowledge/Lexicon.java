package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases with what they mean, found at a position of a sentence by the longest phrase that starts there. A
 * form with capitals is found only where the text agrees with them: {@code IS} not in "is", {@code Hit} not in "hit".
 * Where the text has no case of its own, forms that are ordinary words are not found at all.
 */
public final class Lexicon<T> {
    private record Entry<T>(T value, String form) {}

    /** "Farc" and "Nato" are written so; "Uba" is a town and no UBA. */
    private static final int SHORT = 3;

    private final Map<String, List<Entry<T>>> byFold = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();
    private final Set<T> all = new LinkedHashSet<>();
    private final OrdinaryWords ordinary;

    Lexicon(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    void add(String form, T value) {
        String folded = Fold.fold(form);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("No letter in the form '" + form + "' of " + value);
        }
        List<Entry<T>> entries = byFold.computeIfAbsent(folded, key -> new ArrayList<>(1));
        if (entries.stream().noneMatch(entry -> entry.value.equals(value) && entry.form.equals(form))) {
            entries.add(new Entry<>(value, form));
        }
        String[] pieces = folded.split(" ", -1);
        longestFrom.merge(pieces[0], pieces.length, Math::max);
        all.add(value);
    }

    /** Everything that the lexicon knows, in the order of its files. */
    public Collection<T> all() {
        return java.util.Collections.unmodifiableCollection(all);
    }

    /** What this name or phrase can mean, whatever its case. */
    public List<T> find(String phrase) {
        return findFolded(Fold.fold(phrase));
    }

    boolean holds(String folded) {
        return byFold.containsKey(folded);
    }

    /** The meanings of a phrase that is folded already. */
    List<T> findFolded(String folded) {
        return byFold.getOrDefault(folded, List.of()).stream()
                .map(Entry::value)
                .distinct()
                .toList();
    }

    /** The longest phrase that starts with the token at this index. */
    public Optional<Match<T>> longestAt(FoldedTokens text, int token) {
        if (!text.hasPieces(token)) {
            return Optional.empty();
        }
        int start = text.firstPieceOf(token);
        Optional<Span<T>> found = spanAt(text, start, true);
        // "al-Shabab" is also filed as "Shabab": the article is no part of what is known.
        if (found.isEmpty() && text.piece(start).equals("al") && start + 1 < text.pieceCount()) {
            found = spanAt(text, start + 1, true);
        }
        return found.map(span -> new Match<>(span.values(), token, text.tokenOf(span.lastPiece()) + 1));
    }

    /** What was found, in pieces of tokens: "Iran" within "Iran-backed". */
    record Span<T>(List<T> values, int lastPiece) {}

    /** The longest phrase that starts at a piece; where {@code wholeTokens}, it ends with a token. */
    Optional<Span<T>> spanAt(FoldedTokens text, int start, boolean wholeTokens) {
        Integer longest = start < text.pieceCount() ? longestFrom.get(text.piece(start)) : null;
        if (longest == null) {
            return Optional.empty();
        }
        Optional<Span<T>> best = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int p = start; p < text.pieceCount() && p < start + longest && !text.isBarrier(p); p++) {
            key.append(p == start ? "" : " ").append(text.piece(p));
            if (!wholeTokens || text.endsToken(p)) {
                List<T> values = meanings(key.toString(), text, text.tokenOf(start), text.tokenOf(p));
                if (!values.isEmpty()) {
                    best = Optional.of(new Span<>(values, p));
                }
            }
        }
        return best;
    }

    private List<T> meanings(String folded, FoldedTokens text, int firstToken, int lastToken) {
        List<Entry<T>> entries = byFold.get(folded);
        if (entries == null) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> agrees(entry.form, folded, text, firstToken, lastToken))
                .map(Entry::value)
                .distinct()
                .toList();
    }

    private boolean agrees(String form, String folded, FoldedTokens text, int firstToken, int lastToken) {
        if (form.chars().noneMatch(Character::isUpperCase)) {
            return true;
        }
        if (text.casing() != FoldedTokens.Casing.MIXED) {
            return !ordinary.isWord(folded);
        }
        boolean capital = false;
        boolean inner = false;
        for (int t = firstToken; t <= lastToken; t++) {
            capital |= text.token(t).chars().anyMatch(Character::isUpperCase);
            inner |= text.token(t).chars().skip(1).anyMatch(Character::isUpperCase);
        }
        return capital && (inner || !isAcronym(form) || (form.length() > SHORT && !ordinary.isWord(folded)));
    }

    /** {@code IS}, {@code LeT}: "Is" and "Let" at the beginning of a sentence are the ordinary words. */
    private static boolean isAcronym(String form) {
        return form.indexOf(' ') < 0 && form.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
