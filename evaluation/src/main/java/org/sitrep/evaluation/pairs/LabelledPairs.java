package org.sitrep.evaluation.pairs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Place;
import org.sitrep.evaluation.scoring.Block;
import org.sitrep.evaluation.scoring.Figure;
import org.sitrep.evaluation.scoring.Folder;
import org.sitrep.evaluation.scoring.HeadedText;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Report;
import org.sitrep.evaluation.scoring.Scores;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

/**
 * Documents ({@code ID.txt}, headed) with a file {@code pairs.tsv} of who fights whom and what was struck. Recall alone:
 * not everything is marked.
 *
 * <dl>
 *   <dt>foes<dd>of the pairs that tell an act, those of which some event has one side among its attackers and the other
 *       among its targets, in either order
 *   <dt>foes*<dd>the same over all pairs; most of the rest tell no event, so more is not better
 *   <dt>struck<dd>of the places and objects attacked, those that some event has as a place or among its targets
 * </dl>
 */
public final class LabelledPairs implements LabelledSet {
    private static final String FILE = "pairs.tsv";

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Pair> pairs;

    public LabelledPairs(Folder texts, Folder labels) {
        pairs = read(labels.path().resolve(FILE));
        for (Path text : texts.files(".txt")) {
            String id = Folder.id(text);
            reports.put(id, HeadedText.report(id, Folder.text(text, StandardCharsets.UTF_8)));
        }
        pairs.stream()
                .filter(pair -> !reports.containsKey(pair.document()))
                .findFirst()
                .ifPresent(pair -> {
                    throw new UnreadableLabelsException("The document " + pair.document() + " of "
                            + labels.path().resolve(FILE) + " has no text in " + texts.path() + ".");
                });
    }

    /** Whether the folder holds pairs. */
    public static boolean recognises(Folder labels) {
        return Files.isRegularFile(labels.path().resolve(FILE));
    }

    @Override
    public String format() {
        return "pairs";
    }

    @Override
    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    @Override
    public Scores score(Map<String, Coding> codings) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Figure> figures = List.of(
                recall("foes", codings, pair -> pair.kind().equals(Pair.FOES) && pair.act(), mistakes),
                recall("foes*", codings, pair -> pair.kind().equals(Pair.FOES), null),
                recall("struck", codings, pair -> pair.kind().equals(Pair.STRUCK) && pair.act(), mistakes));
        return new Scores(
                List.of(new Block("documents", reports.size(), Block.Scale.PERCENT, figures)),
                List.copyOf(mistakes),
                List.of());
    }

    private Figure recall(
            String name, Map<String, Coding> codings, Predicate<Pair> asked, @Nullable List<Mistake> mistakes) {
        int right = 0;
        int all = 0;
        for (Pair pair : pairs.stream().filter(asked).toList()) {
            Coding coding = codings.get(pair.document());
            boolean found = coding != null && coding.events().stream().anyMatch(event -> tells(pair, event));
            right += found ? 1 : 0;
            all++;
            if (!found && mistakes != null) {
                mistakes.add(new Mistake("missed " + name, pair.document(), pair.one() + " | " + pair.other(), "", 0));
            }
        }
        return new Figure.Share(name, right, all, "");
    }

    private static boolean tells(Pair pair, CodedEvent event) {
        if (pair.kind().equals(Pair.FOES)) {
            return (among(pair.one(), event.attackers()) && among(pair.other(), event.targets()))
                    || (among(pair.other(), event.attackers()) && among(pair.one(), event.targets()));
        }
        return among(pair.other(), event.targets())
                || places(event).stream().anyMatch(place -> PairNames.agree(pair.other(), place));
    }

    private static List<String> places(CodedEvent event) {
        List<String> names = new ArrayList<>();
        for (Place place : event.otherPlaces()) {
            add(names, place.name());
        }
        add(names, event.place().name());
        add(names, event.place().admin1());
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static boolean among(String name, List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> Stream.of(actor.name(), actor.mention()))
                .anyMatch(words -> !words.isEmpty() && PairNames.agree(name, words));
    }

    private static List<Pair> read(Path file) {
        List<String> lines = Folder.text(file, StandardCharsets.UTF_8).lines().toList();
        List<Pair> pairs = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new UnreadableLabelsException(
                        "The file " + file + " has a line of " + cells.length + " cells for 5 columns: " + line);
            }
            pairs.add(new Pair(cells[0], cells[1], cells[2], cells[3], cells[4].equals("1")));
        }
        return pairs;
    }
}
