package org.sitrep.coder.knowledge;

/**
 * Words that change what is said around them.
 *
 * @param side where that which they change stands
 */
public record Cue(String words, Type type, Side side) {
    /** What they do. */
    public enum Type {
        /** "said", "according to": names who says so. */
        ATTRIBUTION,
        /** "claimed responsibility": names who did it, by their own word. */
        RESPONSIBILITY,
        /** "alleged", "suspected", "blamed": who did it is not settled. */
        ALLEGATION,
        NEGATION,
        DENIAL,
        THREAT,
        PLAN,
        HYPOTHETICAL,
        /** "called for", "urged": wanted, not done. */
        DEMAND,
        /** "failed to", "foiled": tried, not done. */
        FAILURE,
        /** "since", "earlier", "in recent years": background. */
        BACKGROUND,
        /** "as usual", "continue to": no single event. */
        HABIT,
        /** Training, exercises, films, history lessons: no event. */
        EXERCISE,
        /** Crashes, fires, storms: harm that nobody meant. */
        ACCIDENT,
        /** Disasters of nature. */
        DISASTER,
        /** Another sense of a trigger: "strike a deal", "heart attack". */
        OTHER_SENSE
    }

    /** Where that which is changed stands. */
    public enum Side {
        AFTER,
        BEFORE,
        AROUND
    }
}
