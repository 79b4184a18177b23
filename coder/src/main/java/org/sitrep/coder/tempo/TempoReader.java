package org.sitrep.coder.tempo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.TempoKind;

/** The grammar of tempo: "the first since", "a three-month hiatus", "almost daily attacks", "attacks resumed". */
public final class TempoReader {
    private static final Set<String> PAUSES = Set.of("hiatus", "lull", "pause", "respite", "calm", "quiet", "break");
    private static final Set<String> LINKS = Set.of("on", "against", "by", "in", "such", "since", "of");
    private static final Set<String> NEARLY = Set.of("almost", "nearly", "near", "virtually");
    private static final Set<String> DAILY = Set.of("daily", "near-daily", "almost-daily");
    private static final Set<String> RESUMED = Set.of("resumed", "restarted", "resume", "resumption");
    /** Tokens between a wish and the pause that is wished for. */
    private static final int WISH_REACH = 8;

    private static final Set<String> INCIDENTS = GrammarWords.named("tempo-reader.incidents");

    public List<TempoMention> read(Told told) {
        List<TempoMention> found = new ArrayList<>();
        Sentence sentence = told.mentions().sentence();
        for (int i = 0; i < sentence.size(); i++) {
            TempoMention mention = at(told, sentence, i);
            if (mention != null) {
                found.add(mention);
            }
        }
        TempoMention none = found.isEmpty() ? NoneSince.read(told) : null;
        if (none != null) {
            found.add(none);
        }
        found.addAll(CountedAttacks.read(told));
        return found;
    }

    private static @Nullable TempoMention at(Told told, Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (word.equals("first")) {
            return firstSince(told, sentence, i);
        }
        if (PAUSES.contains(word) && isOfAttacks(told.mentions()) && !isWished(told.mentions(), i)) {
            return pause(told, sentence, i);
        }
        if (DAILY.contains(word)
                && isIncident(sentence, i + 1)
                && (word.length() > 5 || NEARLY.contains(sentence.lower(i - 1)))) {
            return new TempoMention(
                    TempoKind.ALMOST_DAILY,
                    null,
                    null,
                    i,
                    end(told.mentions(), i + 1),
                    Math.max(0, i - 1),
                    i + 2,
                    told,
                    "almost-daily");
        }
        boolean everyDay = NEARLY.contains(word)
                && sentence.lower(i + 1).equals("every")
                && sentence.lower(i + 2).equals("day");
        if (everyDay && isOfAttacks(told.mentions())) {
            return new TempoMention(TempoKind.ALMOST_DAILY, null, null, i, i + 3, i, i + 3, told, "almost-daily");
        }
        if (RESUMED.contains(word) && isIncident(sentence, i - 1)) {
            return new TempoMention(TempoKind.RESUMED, null, null, i - 1, i, i - 1, i + 1, told, "resumed");
        }
        return null;
    }

    /** "the first attacks on coalition facilities since February 4", "first such incidents since a three-month hiatus". */
    private static @Nullable TempoMention firstSince(Told told, Sentence sentence, int i) {
        int incident = -1;
        int since = -1;
        for (int j = i + 1; j < sentence.size() && j - i < 25; j++) {
            if (incident < 0 && isIncident(sentence, j)) {
                incident = j;
            }
            String word = sentence.lower(j);
            if (word.equals("since")
                    || ((word.equals("in") || word.equals("after")) && incident >= 0 && isSpan(told, j + 1))) {
                since = j;
                break;
            }
        }
        boolean bare = LINKS.contains(sentence.lower(i + 1))
                && (isPronoun(sentence.lower(firstWord(sentence))) || i <= firstWord(sentence) + 1);
        if (since < 0 || (incident < 0 && !bare && !isOfAttacks(told.mentions()))) {
            return null;
        }
        int from = i;
        DateMention day = null;
        for (DateMention date : told.mentions().dates()) {
            if (date.from() > since && date.from() - since <= 6) {
                day = date;
                break;
            }
        }
        LocalDate start = day == null ? null : day.start();
        int to = day == null ? Math.min(sentence.size(), since + 5) : day.to();
        return new TempoMention(
                TempoKind.FIRST_SINCE,
                start,
                null,
                incident < 0 ? i : Math.min(incident, i + 1),
                Math.max(since, i + 1),
                from,
                to,
                told,
                "first-since");
    }

    private static int firstWord(Sentence sentence) {
        int i = 0;
        while (i < sentence.size() - 1 && !sentence.token(i).isWord()) {
            i++;
        }
        return i;
    }

    private static boolean isPronoun(String word) {
        return word.equals("they")
                || word.equals("it")
                || word.equals("these")
                || word.equals("this")
                || word.equals("he")
                || word.equals("she");
    }

    private static boolean isSpan(Told told, int token) {
        return told.mentions().dates().stream().anyMatch(d -> d.from() >= token && d.from() - token < 3);
    }

    private static TempoMention pause(Told told, Sentence sentence, int i) {
        int index = told.mentions().chunkAt(i);
        Chunk chunk = told.mentions().chunk(index);
        int from = chunk == null ? i : chunk.from();
        return new TempoMention(
                TempoKind.HIATUS, null, null, from, i + 1, from, Math.min(sentence.size(), i + 1), told, "hiatus");
    }

    /** "called for a pause": none was. */
    private static boolean isWished(Mentions mentions, int i) {
        return mentions.cues().stream()
                .anyMatch(cue -> cue.to() <= i
                        && i - cue.to() <= WISH_REACH
                        && switch (cue.cue().type()) {
                            case DEMAND, PLAN, HYPOTHETICAL, NEGATION, THREAT -> true;
                            default -> false;
                        });
    }

    private static int end(Mentions mentions, int token) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(token));
        return chunk == null ? token + 1 : chunk.to();
    }

    private static boolean isIncident(Sentence sentence, int i) {
        return INCIDENTS.contains(sentence.lower(i));
    }

    private static boolean isOfAttacks(Mentions mentions) {
        return mentions.triggers().stream()
                        .anyMatch((TriggerMention t) -> switch (t.trigger().act()) {
                            case ATTACK, STRIKE, BOMBING, SHELLING, LAUNCH, CLASH, KILLING -> true;
                            default -> false;
                        })
                || mentions.sentence().tokens().stream().anyMatch(t -> INCIDENTS.contains(t.lower()));
    }
}
