package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a sentence, folded once so that every lexicon can be asked about every position. A token can hold
 * several pieces ("ez-Zor": {@code al}, {@code zor}) or none (a possessive {@code 's}, a hyphen of its own); other
 * punctuation is a barrier that no name reaches across.
 */
public final class FoldedTokens {
    /** How the text writes capitals: where it writes none, or nothing else, case says nothing about a word. */
    public enum Casing {
        MIXED,
        UPPER,
        LOWER
    }

    private static final String BARRIER = "";
    private static final Set<String> GLUE =
            Set.of("-", "'s", "’s", "'S", "’S", "'", "’", "‘", "‐", "‑", ".", "&", "\"");

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ":", ";", "”", "\"", "’", "'", "...", "…");

    private final List<String> tokens;
    private final Casing casing;
    private final String[] pieces;
    private final int[] tokenOfPiece;
    private final int[] firstPiece;

    private FoldedTokens(List<String> tokens, Casing casing) {
        this.tokens = tokens;
        this.casing = casing;
        List<String> found = new ArrayList<>(tokens.size() + 8);
        List<Integer> owners = new ArrayList<>(tokens.size() + 8);
        this.firstPiece = new int[tokens.size() + 1];
        for (int t = 0; t < tokens.size(); t++) {
            firstPiece[t] = found.size();
            String folded = GLUE.contains(tokens.get(t)) && !tokens.get(t).equals("&") ? "" : Fold.fold(tokens.get(t));
            if (!folded.isEmpty()) {
                for (String piece : folded.split(" ", -1)) {
                    found.add(piece);
                    owners.add(t);
                }
            } else if (!GLUE.contains(tokens.get(t))) {
                found.add(BARRIER);
                owners.add(t);
            }
        }
        firstPiece[tokens.size()] = found.size();
        this.pieces = found.toArray(String[]::new);
        this.tokenOfPiece = owners.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Folds the tokens of a sentence; its casing is told from the tokens themselves. */
    public static FoldedTokens of(List<String> tokens) {
        return new FoldedTokens(List.copyOf(tokens), casingOf(tokens));
    }

    /** Folds the tokens of a sentence whose casing is known from the text around it. */
    public static FoldedTokens of(List<String> tokens, Casing casing) {
        return new FoldedTokens(List.copyOf(tokens), casing);
    }

    public int size() {
        return tokens.size();
    }

    /** The token as it stands in the text. */
    public String token(int index) {
        return tokens.get(index);
    }

    public Casing casing() {
        return casing;
    }

    int pieceCount() {
        return pieces.length;
    }

    String piece(int index) {
        return pieces[index];
    }

    int tokenOf(int piece) {
        return tokenOfPiece[piece];
    }

    /** Where the token's pieces begin; for {@code size()} the count of pieces. */
    int firstPieceOf(int token) {
        return firstPiece[token];
    }

    boolean hasPieces(int token) {
        return firstPiece[token] < firstPiece[token + 1] && !pieces[firstPiece[token]].equals(BARRIER);
    }

    boolean isBarrier(int piece) {
        return pieces[piece].equals(BARRIER);
    }

    /** True where {@code piece} is the last of its token, so that a name may end there. */
    boolean endsToken(int piece) {
        return piece + 1 == firstPiece[tokenOfPiece[piece] + 1];
    }

    private static Casing casingOf(List<String> tokens) {
        int upper = 0;
        int lower = 0;
        int lastCapital = -1;
        for (int t = 0; t < tokens.size(); t++) {
            boolean hasUpper = tokens.get(t).chars().anyMatch(Character::isUpperCase);
            boolean hasLower = tokens.get(t).chars().anyMatch(Character::isLowerCase);
            upper += hasUpper && !hasLower && tokens.get(t).length() > 1 ? 1 : 0;
            lower += hasLower ? 1 : 0;
            lastCapital = hasUpper ? t : lastCapital;
        }
        if (lower == 0 && upper > 1) {
            return Casing.UPPER;
        }
        // A rough title keeps at most its first capital, and has no full stop: "Bomber hits kabul ministry gate".
        return lower >= 3 && lastCapital <= 0 && !SENTENCE_ENDS.contains(tokens.getLast())
                ? Casing.LOWER
                : Casing.MIXED;
    }
}
