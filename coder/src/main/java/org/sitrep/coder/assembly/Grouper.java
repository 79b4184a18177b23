package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.contracts.codes.Measure;

/** Takes the frames that tell one event together: in a sentence, over sentences, and again in the headline. */
final class Grouper {
    /** Events told longer ago are not gone on with; comparing with all would cost the square of the text's length. */
    static final int REACH = 30;

    private final Headings headings;
    private final Likeness likeness;
    private final SentenceEvents sentences;
    private final Responsible responsible;
    private final List<Draft> drafts = new ArrayList<>();

    Grouper(PlaceResolver places, Headings headings) {
        this.headings = headings;
        this.likeness = new Likeness(places);
        this.sentences = new SentenceEvents(likeness);
        this.responsible = new Responsible(likeness);
    }

    List<Draft> group(List<Told> article) {
        for (Told told : article) {
            Set<String> figures = figures(told);
            List<Draft> before = List.copyOf(drafts.subList(Math.max(0, drafts.size() - REACH), drafts.size()));
            for (Draft telling : sentences.of(told)) {
                telling.told.addAll(figures);
                place(telling, before);
            }
            goOn(told, figures, before);
            responsible.give(told, drafts);
        }
        return BareHarm.givenToAttacks(ToldInTitle.givenToText(drafts, likeness));
    }

    /** "The four died at a checkpoint": tells nothing by itself, but goes on with what was told. */
    private void goOn(Told told, Set<String> figures, List<Draft> before) {
        for (Frame frame : told.mere()) {
            if (frame.modality().happened()
                    && KindredActs.isHarm(frame.act())
                    && frame.trigger().verb()) {
                Draft telling = new Draft(frame);
                telling.told.addAll(figures);
                Draft draft = best(telling, before);
                if (draft != null) {
                    draft.absorb(telling);
                }
            }
        }
    }

    /** The sentence's figures as words to compare: the same "18 killed" tells the same event. */
    private static Set<String> figures(Told told) {
        Set<String> figures = new HashSet<>();
        for (Casualty casualty : told.casualties()) {
            Integer low = casualty.count().low();
            if (low != null && low > 0 && !casualty.part() && casualty.measure() == Measure.KILLED) {
                figures.add(casualty.measure() + ":" + low);
            }
        }
        return figures;
    }

    private void place(Draft telling, List<Draft> before) {
        Draft best = best(telling, before);
        if (best == null) {
            drafts.add(telling);
        } else if (isListed(telling) && best.frames.stream().anyMatch(f -> isListedWith(f, telling))) {
            telling.takeCause(best);
            drafts.add(telling);
        } else {
            best.absorb(telling);
        }
    }

    private static boolean isListed(Draft telling) {
        return telling.frames.getFirst().ofList();
    }

    /** "Twelve were downed over Sumy, four over Chernihiv": what tells the one place goes on with a raid, the other does beside it. */
    private static boolean isListedWith(Frame frame, Draft telling) {
        return frame.ofList() && frame.mentions().sentence().index() == telling.firstSentence();
    }

    private @Nullable Draft best(Draft telling, List<Draft> before) {
        int latest = before.stream().mapToInt(d -> d.lastSentence).max().orElse(-1);
        boolean reference = telling.isBare() && telling.frames.stream().allMatch(Frame::anaphoric);
        Draft best = null;
        int bestScore = Likeness.ENOUGH - 1;
        for (Draft draft : before.reversed()) {
            boolean left = reference && History.isBeside(draft, before, telling.firstSentence());
            int score = left || headings.areApart(telling.firstSentence(), draft.lastSentence)
                    ? -1
                    : likeness.of(telling, draft, draft.lastSentence == latest);
            if (score > bestScore) {
                bestScore = score;
                best = draft;
            }
        }
        return best;
    }
}
