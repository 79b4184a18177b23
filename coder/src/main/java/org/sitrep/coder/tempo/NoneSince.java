package org.sitrep.coder.tempo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Modality;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.TempoKind;

/**
 * "The bases had not been attacked since September 16": what comes now is the first since. "Have not been attacked since"
 * tells of a pause that lasts.
 */
final class NoneSince {
    private static final Set<String> HAPPENING = Set.of(
            "been", "reported", "recorded", "occurred", "happened", "claimed", "taken", "registered", "seen", "come");
    private static final Set<String> INCIDENTS = GrammarWords.named("tempo-reader.incidents");
    private static final int AUXILIARY_REACH = 5;

    private NoneSince() {}

    /** The claim of the sentence, null where it makes none. */
    static @Nullable TempoMention read(Told told) {
        DateMention since = since(told.mentions().dates());
        if (since == null) {
            return null;
        }
        Sentence sentence = told.mentions().sentence();
        for (Frame frame : told.all()) {
            int at = frame.trigger().from();
            if (frame.modality() == Modality.NEGATED && at < since.from() && isAttack(frame)) {
                return mention(told, since, at, auxiliary(sentence, at));
            }
        }
        for (int i = 0; i < Math.min(sentence.size(), since.from()); i++) {
            boolean none = sentence.lower(i).equals("none") || sentence.lower(i).equals("nothing");
            if (none && isHappening(sentence, i)) {
                return mention(told, since, i, sentence.lower(i + 1));
            }
            if (isNoSuch(sentence, i)) {
                return mention(told, since, i, auxiliary(sentence, i));
            }
        }
        return notSince(told, since);
    }

    /** "No such attack had been seen since", "no attacks have been reported since". */
    private static boolean isNoSuch(Sentence sentence, int i) {
        int noun = sentence.lower(i + 1).equals("such") ? i + 2 : i + 1;
        return sentence.lower(i).equals("no")
                && INCIDENTS.contains(sentence.lower(noun))
                && isHappening(sentence, noun);
    }

    /** "Not since May 30 had the bases been attacked": the verb stands behind the day. */
    private static @Nullable TempoMention notSince(Told told, DateMention since) {
        Sentence sentence = told.mentions().sentence();
        boolean opens = sentence.lower(since.from() - 1).equals("since")
                && sentence.lower(since.from() - 2).equals("not");
        for (Frame frame : told.all()) {
            int at = frame.trigger().from();
            if (opens && at > since.to() && isAttack(frame)) {
                String auxiliary = sentence.lower(since.to());
                return mention(told, since, since.from() - 2, auxiliary);
            }
        }
        return null;
    }

    private static @Nullable DateMention since(List<DateMention> dates) {
        return dates.stream()
                .filter(date -> date.relation() == DateMention.Relation.SINCE)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAttack(Frame frame) {
        return switch (frame.trigger().trigger().act()) {
            case ATTACK, STRIKE, BOMBING, SHELLING, LAUNCH, CLASH, KILLING, WOUNDING -> true;
            default -> false;
        };
    }

    /** "had" or "has" before the verb or around "no attacks". */
    private static String auxiliary(Sentence sentence, int verb) {
        for (int i = verb; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
            String word = sentence.lower(i);
            if (word.equals("had") || word.equals("has") || word.equals("have")) {
                return word;
            }
        }
        for (int i = verb; i < Math.min(sentence.size(), verb + 2 * AUXILIARY_REACH); i++) {
            String word = sentence.lower(i);
            if (word.equals("had") || word.equals("has") || word.equals("have")) {
                return word;
            }
        }
        return "";
    }

    private static boolean isHappening(Sentence sentence, int none) {
        for (int i = none + 1; i < none + AUXILIARY_REACH; i++) {
            if (HAPPENING.contains(sentence.lower(i)) && !sentence.lower(i).equals("been")) {
                return true;
            }
        }
        return sentence.lower(none - 1).equals("been");
    }

    private static TempoMention mention(Told told, DateMention since, int from, String auxiliary) {
        boolean lasting = auxiliary.equals("has") || auxiliary.equals("have");
        return new TempoMention(
                lasting ? TempoKind.HIATUS : TempoKind.FIRST_SINCE,
                since.start(),
                null,
                from,
                Math.max(from + 1, since.from() - 1),
                from,
                since.to(),
                told,
                "none-since");
    }
}
