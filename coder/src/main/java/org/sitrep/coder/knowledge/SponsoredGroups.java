package org.sitrep.coder.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds groups that are named by their sponsor or allegiance. */
final class SponsoredGroups {
    private static final Set<String> BONDS = Set.of(
            "backed",
            "linked",
            "aligned",
            "allied",
            "sponsored",
            "supported",
            "affiliated",
            "funded",
            "trained",
            "armed",
            "inspired",
            "led",
            "friendly",
            "associated",
            "proxy",
            "affiliate",
            "affiliates",
            "equipped",
            "loyal");

    /** Stand between the bond and the noun: "Iran-backed Shiite militias". */
    private static final int MOST_BETWEEN = 3;

    private final Countries countries;
    private final Lexicon<Actor> actors;
    private final Lexicon<PersonNoun> people;

    SponsoredGroups(Countries countries, Lexicon<Actor> actors, Lexicon<PersonNoun> people) {
        this.countries = countries;
        this.actors = actors;
        this.people = people;
    }

    Optional<Match<Sponsored>> longestAt(FoldedTokens text, int token) {
        if (!text.hasPieces(token)) {
            return Optional.empty();
        }
        int start = text.firstPieceOf(token);
        boolean pro = text.piece(start).equals("pro");
        int whose = pro ? start + 1 : start;
        Optional<Lexicon.Span<Country>> country = countries.anyAt(text, whose, false);
        Optional<Lexicon.Span<Actor>> actor = actors.spanAt(text, whose, false);
        int after = Math.max(
                country.map(Lexicon.Span::lastPiece).orElse(-1),
                actor.map(Lexicon.Span::lastPiece).orElse(-1));
        if (after < 0) {
            return Optional.empty();
        }
        int next = after + 1;
        if (!pro) {
            if (next >= text.pieceCount() || !BONDS.contains(text.piece(next))) {
                return Optional.empty();
            }
            next++;
        }
        // The longer name is meant: "Islamic State-linked" is not a state's.
        @Nullable Country state = country.filter(span -> span.lastPiece() == after)
                .map(span -> span.values().getFirst())
                .orElse(null);
        @Nullable Actor group = state != null
                ? null
                : actor.map(span -> span.values().getFirst()).orElse(null);
        return nounAfter(text, next, token, state, group);
    }

    private Optional<Match<Sponsored>> nounAfter(
            FoldedTokens text, int from, int token, @Nullable Country country, @Nullable Actor actor) {
        for (int p = from; p < text.pieceCount() && p <= from + MOST_BETWEEN && !text.isBarrier(p); p++) {
            Optional<Lexicon.Span<PersonNoun>> noun =
                    people.spanAt(text, p, true).filter(SponsoredGroups::isArmed);
            if (noun.isPresent()) {
                int end = text.tokenOf(noun.get().lastPiece()) + 1;
                return Optional.of(new Match<>(
                        List.of(new Sponsored(
                                words(text, token, end),
                                country,
                                actor,
                                noun.get().values().getFirst())),
                        token,
                        end));
            }
        }
        return Optional.empty();
    }

    /** "Tehran-backed Shiite militias" are the militias, not the Shiites. */
    private static boolean isArmed(Lexicon.Span<PersonNoun> noun) {
        return switch (noun.values().getFirst().side()) {
            case ARMED, CRIMINAL, STATE -> true;
            case CIVILIAN, PROTESTER, RIOTER, PEACEKEEPER, UNKNOWN -> false;
        };
    }

    private static String words(FoldedTokens text, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int t = from; t < to; t++) {
            String token = text.token(t);
            boolean joined = token.equals("-") || words.toString().endsWith("-") || words.isEmpty();
            words.append(joined ? "" : " ").append(token);
        }
        return words.toString();
    }
}
