package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.dates.DateReader;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** Gives each day of a sentence to the frame that it belongs to; days of speaking belong to none. */
final class DayGiver {
    private static final Set<String> APART = GrammarWords.named("situations.apart");

    /** Acts of a clause after "when": "a strike destroyed". */
    private static final int MOST_IN_CLAUSE = 2;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Attribution attribution;
    private final List<Frame> frames;
    private final Nearness nearness;

    DayGiver(Mentions mentions, Clause clause, Attribution attribution, List<Frame> frames, Nearness nearness) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.attribution = attribution;
        this.frames = frames;
        this.nearness = nearness;
    }

    /** One day told in a sentence is the day of everything that it tells, unless words set the events apart. */
    void share(List<Frame> holding) {
        List<DateMention> days =
                holding.stream().flatMap(f -> f.dates.stream()).distinct().toList();
        boolean apart = sentence.tokens().stream().anyMatch(t -> APART.contains(t.lower()));
        if (days.size() != 1
                || apart
                || mentions.chunks().stream().anyMatch(c -> days.getFirst().equals(c.date()))) {
            return;
        }
        for (Frame frame : holding) {
            if (frame.dates.isEmpty() && frame.modality.happened() && !frame.uncounted) {
                frame.dates.add(days.getFirst());
            }
        }
    }

    List<DateMention> open(List<Frame> holding) {
        return mentions.dates().stream()
                .filter(date -> date.tellsWhen()
                        && !date.isOfNext()
                        && !attribution.isDayOfSpeech(date)
                        && !isDayOfOtherVerb(date)
                        && holding.stream().noneMatch(frame -> frame.dates.contains(date)))
                .toList();
    }

    void give() {
        for (DateMention date : mentions.dates()) {
            if (date.isOfNext() || isOfWhen(date)) {
                frames.stream()
                        .filter(frame -> frame.trigger.from() >= date.to() && frame.dates.isEmpty())
                        .limit(date.isOfNext() ? 1 : MOST_IN_CLAUSE)
                        .forEach(frame -> frame.dates.add(date));
                continue;
            }
            boolean modifies = mentions.chunks().stream().anyMatch(c -> date.equals(c.date()));
            boolean tells = date.tellsWhen() || (modifies && date.isResolved());
            if (!tells || attribution.isDayOfSpeech(date) || isDayOfOtherVerb(date)) {
                continue;
            }
            Frame owner = ownerOfDate(date);
            if (owner != null && !modifies && hasDayOfItsOwn(owner)) {
                owner = next(date);
            }
            if (owner != null) {
                owner.dates.add(date);
            }
        }
        frames.forEach(this::keepOwn);
    }

    /** "will be handed over in spring, that at Decani, which was shelled in March 2007": of two times the clause's own. */
    private void keepOwn(Frame frame) {
        List<DateMention> own =
                frame.dates.stream().filter(date -> isInClause(frame, date)).toList();
        boolean before = frame.dates.stream().anyMatch(date -> date.to() <= frame.trigger.from());
        if (frame.dates.size() > 1
                && !own.isEmpty()
                && (before || frame.dates.stream().anyMatch(this::isCoarse))) {
            frame.dates.retainAll(own);
        }
    }

    private boolean isCoarse(DateMention date) {
        return date.precision() != DatePrecision.DAY;
    }

    /** After the event's word with no comma between. */
    private boolean isInClause(Frame frame, DateMention date) {
        int from = frame.trigger.to();
        return date.from() >= from
                && IntStream.range(from, date.from())
                        .noneMatch(i -> sentence.lower(i).equals(",")
                                || sentence.lower(i).equals(";"));
    }

    /** "since Saturday, when a drone was destroyed": the day of what the clause tells. */
    private boolean isOfWhen(DateMention date) {
        int after = sentence.lower(date.to()).equals(",") ? date.to() + 1 : date.to();
        return !date.tellsWhen() && date.isResolved() && sentence.lower(after).equals("when");
    }

    /** "The Pentagon on Wednesday urged": the day stands before a verb that tells no event. */
    private boolean isDayOfOtherVerb(DateMention date) {
        int index = mentions.chunkAt(date.from());
        Chunk after = mentions.chunk(index + 1);
        return clause.is(index, Kind.DATE)
                && after != null
                && after.is(Kind.VERB_PHRASE)
                && nearness.isOther(after)
                && !isOfWeapon(date)
                && frames.stream().noneMatch(frame -> frame.trigger.to() <= date.from());
    }

    /** "A roadside bomb near Ghazni on Monday left three injured": what a weapon does is no speech. */
    private boolean isOfWeapon(DateMention date) {
        return mentions.weapons().stream()
                .filter(weapon -> weapon.to() <= date.from())
                .anyMatch(weapon -> mentions.chunks().stream()
                        .noneMatch(chunk -> chunk.is(Kind.VERB_PHRASE)
                                && chunk.from() >= weapon.to()
                                && chunk.to() <= date.from()));
    }

    /** "A 19 May raid drew an answer on 23 May": the second day is that of what follows. */
    private boolean hasDayOfItsOwn(Frame frame) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(frame.trigger.from()));
        return chunk != null && chunk.date() != null && frame.dates.contains(chunk.date());
    }

    private @Nullable Frame next(DateMention date) {
        return frames.stream()
                .filter(frame -> frame.trigger.from() >= date.to() && frame.dates.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Frame ownerOfDate(DateMention date) {
        for (Chunk chunk : mentions.chunks()) {
            if (date.equals(chunk.date())) {
                for (Frame frame : frames) {
                    if (chunk.holds(frame.trigger.from())) {
                        return frame;
                    }
                }
            }
        }
        if (date.isResolved() && DateReader.isWhen(sentence, date.to())) {
            return frames.stream()
                    .filter(frame -> frame.trigger.from() > date.to())
                    .findFirst()
                    .orElse(null);
        }
        Frame near = nearness.to(date.from(), date.to());
        if (near == null
                || near.trigger.from() != date.to() + 1
                || !sentence.lower(date.to()).equals(",")) {
            return near;
        }
        return inClause(date, near);
    }

    /** "shot down drones on August 12, launched by Tehran": the day ends the clause before the comma. */
    private Frame inClause(DateMention date, Frame otherwise) {
        return frames.stream()
                .filter(frame -> frame.trigger.verb() && isInClause(frame, date))
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }
}
