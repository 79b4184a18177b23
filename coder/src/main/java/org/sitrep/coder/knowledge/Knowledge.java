package org.sitrep.coder.knowledge;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to what the coder knows. Immutable: one copy serves every thread. */
public final class Knowledge {
    /** The version of the bundled data as a whole; raised whenever a file changes what is coded. */
    private static final String BUNDLED = "2026.1";

    private static final class Bundled {
        static final Knowledge ONLY = new Knowledge(null);
    }

    private final String version;
    private final List<Source> sources;
    private final Countries countries;
    private final Places places;
    private final Actors actors;
    private final Words words;
    private final Theatres theatres;
    private final Anchors anchors;
    private final Vocabulary vocabulary;

    private final ConfidenceWeights confidence;

    private Knowledge(@Nullable Path folder) {
        KnowledgeFiles files = new KnowledgeFiles(folder);
        OrdinaryWords ordinary = new OrdinaryWords(files.words("ordinary-words"));
        countries = new Countries(files.table("countries"), ordinary);
        words = Words.read(files, ordinary);
        places = PlaceFiles.read(files, countries, ordinary);
        actors = ActorFiles.read(files, countries, words.people(), ordinary);
        theatres = new Theatres(files.table("theatres"), countries, actors);
        anchors = new Anchors(files.table("anchors"), ordinary);
        vocabulary = new Vocabulary(files.words("vocabulary"), files.words("person-names"));
        confidence = new ConfidenceWeights(files.table("confidence"));
        files.refuseUnread();
        version = BUNDLED + files.addition();
        sources = files.sources();
    }

    /** What is bundled, read at the first call. */
    public static Knowledge bundled() {
        return Bundled.ONLY;
    }

    /**
     * What is bundled and what a folder adds: files of the same names and columns, whose rows come after the bundled
     * ones; an added actor with the id of a bundled one takes its place. The version then ends in a mark of what was
     * added.
     *
     * @throws IllegalArgumentException where there is no such folder, where a file has the name of none, and naming file
     *     and line of a row that cannot be understood
     */
    public static Knowledge withFolder(Path folder) {
        return new Knowledge(folder);
    }

    public String version() {
        return version;
    }

    public List<Source> sources() {
        return sources;
    }

    public Countries countries() {
        return countries;
    }

    public Places places() {
        return places;
    }

    public Actors actors() {
        return actors;
    }

    public Theatres theatres() {
        return theatres;
    }

    public Words words() {
        return words;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Anchors anchors() {
        return anchors;
    }

    public ConfidenceWeights confidence() {
        return confidence;
    }
}
