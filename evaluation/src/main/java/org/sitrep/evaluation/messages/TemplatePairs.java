package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.evaluation.scoring.Tally;

/**
 * The one-to-one pairing of a message's found and labelled templates, types alike, that has the best F1.
 *
 * <p>Walks the found templates. Of the pairings so far that use the same labelled ones (a bit mask), only those go on
 * that no other beats in both numerators, precision's and recall's: so the best is never lost.
 */
final class TemplatePairs {
    record Pair(int found, int labelled, TemplateAgreement agreement) {}

    private record State(int foundRight, int labelledRight, List<Pair> pairs) {
        State and(Pair pair) {
            List<Pair> more = new ArrayList<>(pairs);
            more.add(pair);
            return new State(
                    foundRight + pair.agreement().foundRight(),
                    labelledRight + pair.agreement().labelledRight(),
                    more);
        }
    }

    private TemplatePairs() {}

    static List<Pair> best(List<Template> found, List<Template> labelled) {
        Map<Long, List<State>> best = new LinkedHashMap<>();
        best.put(0L, List.of(new State(0, 0, List.of())));
        for (int i = 0; i < found.size(); i++) {
            best = with(options(i, found.get(i), labelled), best);
        }
        int finds = size(found);
        int labels = size(labelled);
        State winner = null;
        double highest = -1;
        for (List<State> states : best.values()) {
            for (State state : states) {
                var tally = new Tally();
                tally.add(state.foundRight(), finds, state.labelledRight(), labels);
                if (tally.f1() > highest) {
                    highest = tally.f1();
                    winner = state;
                }
            }
        }
        return winner == null ? List.of() : winner.pairs();
    }

    private static List<Pair> options(int index, Template found, List<Template> labelled) {
        List<Pair> options = new ArrayList<>();
        for (int j = 0; j < labelled.size(); j++) {
            if (labelled.get(j).type().contains(found.type())) {
                options.add(new Pair(index, j, TemplateAgreement.of(found, labelled.get(j))));
            }
        }
        return options;
    }

    private static Map<Long, List<State>> with(List<Pair> options, Map<Long, List<State>> before) {
        Map<Long, List<State>> grown = new LinkedHashMap<>();
        before.forEach((used, states) -> grown.put(used, new ArrayList<>(states)));
        before.forEach((used, states) -> {
            for (Pair pair : options) {
                long bit = 1L << pair.labelled();
                if ((used & bit) == 0) {
                    List<State> reached = grown.computeIfAbsent(used | bit, any -> new ArrayList<>());
                    states.forEach(state -> reached.add(state.and(pair)));
                }
            }
        });
        grown.replaceAll((used, states) -> undominated(states));
        return grown;
    }

    private static List<State> undominated(List<State> states) {
        List<State> sorted = new ArrayList<>(states);
        sorted.sort(Comparator.comparingInt(State::foundRight)
                .thenComparingInt(State::labelledRight)
                .reversed());
        List<State> kept = new ArrayList<>();
        for (State state : sorted) {
            if (kept.isEmpty() || state.labelledRight() > kept.getLast().labelledRight()) {
                kept.add(state);
            }
        }
        return kept;
    }

    private static int size(List<Template> templates) {
        return templates.size()
                + templates.stream().mapToInt(Template::entityCount).sum();
    }
}
