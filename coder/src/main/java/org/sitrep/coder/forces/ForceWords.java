package org.sitrep.coder.forces;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.ForceWord;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Words;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.ForceStatus;

/** What the words around a count of personnel say of it: people or units, there or on their way, what for, as of when. */
final class ForceWords {
    private static final Set<String> SPAN_END = Set.of("while", "but", "whereas");

    private final Words words;

    ForceWords(Words words) {
        this.words = words;
    }

    boolean isPersonnel(Mentions mentions, NumberMention number, Party force) {
        PersonNoun.Side side = force.side();
        boolean armed =
                side == PersonNoun.Side.STATE || side == PersonNoun.Side.ARMED || side == PersonNoun.Side.PEACEKEEPER;
        boolean word = false;
        for (int i = number.to(); i < Math.min(mentions.sentence().size(), force.to() + 2); i++) {
            Optional<Match<ForceWord>> match =
                    words.forces().longestAt(mentions.sentence().folded(), i);
            if (match.isPresent()) {
                if (match.get().value().type() == ForceWord.Type.NOT_PERSONNEL) {
                    return false;
                }
                word |= match.get().value().type() == ForceWord.Type.PERSONNEL;
            }
        }
        return armed && word;
    }

    /** "plans to send", "will send". */
    static boolean isPlanned(Mentions mentions, NumberMention number) {
        return mentions.cues().stream()
                .anyMatch(cue -> cue.cue().type() == Cue.Type.PLAN
                        && cue.to() <= number.from()
                        && number.from() - cue.to() <= 4);
    }

    @Nullable ForceStatus status(Mentions mentions, NumberMention number, Party force) {
        Sentence sentence = mentions.sentence();
        ForceStatus best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Match<ForceWord>> match = words.forces().longestAt(sentence.folded(), i);
            if (match.isPresent() && match.get().value().type() == ForceWord.Type.MOVEMENT) {
                int apart = i < number.from() ? number.from() - match.get().to() : i - force.to();
                boolean strong = match.get().value().status() != ForceStatus.PRESENT;
                int cost = apart + (strong ? 0 : 3);
                if (apart <= 12 && cost < distance) {
                    distance = cost;
                    best = match.get().value().status();
                }
            }
            if (SPAN_END.contains(sentence.lower(i)) && i > number.to()) {
                break;
            }
        }
        return best;
    }

    static @Nullable DateMention asOf(Mentions mentions, ForceStatus status) {
        for (DateMention date : mentions.dates()) {
            LocalDate start = date.start();
            if (start != null && (date.tellsWhen() || status == ForceStatus.PLANNED)) {
                return date;
            }
        }
        return null;
    }

    @Nullable String mission(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Match<ForceWord>> match = words.forces().longestAt(sentence.folded(), i);
            if (match.isPresent() && match.get().value().type() == ForceWord.Type.MISSION) {
                return sentence.words(match.get().from(), match.get().to()).replace('-', ' ');
            }
        }
        return null;
    }
}
