package org.sitrep.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.assembly.Assembler;
import org.sitrep.coder.dates.DateContext;
import org.sitrep.coder.dates.Dateline;
import org.sitrep.coder.frames.CarriedAgents;
import org.sitrep.coder.frames.FrameReader;
import org.sitrep.coder.frames.ResumedLaunches;
import org.sitrep.coder.frames.Situations;
import org.sitrep.coder.frames.Speakers;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.frames.ViolentReport;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.language.LanguageGuard;
import org.sitrep.coder.mentions.KnownPeople;
import org.sitrep.coder.mentions.KnownPlaces;
import org.sitrep.coder.mentions.MentionFinder;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NamesakeStates;
import org.sitrep.coder.text.Document;
import org.sitrep.coder.text.OpenNlpTagger;
import org.sitrep.coder.text.Recaser;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tagger;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.messages.QuotedSentence;

/**
 * Reads an article and codes what it says. Thread-safe, deterministic; needs no network, no disk and no clock.
 *
 * <p>Make one and keep it: it holds the knowledge and the language models.
 */
public final class Coder {
    /** The coder's version: a higher one can read differently, and old articles can be coded again. */
    public static final String VERSION = "1.0.0";

    private static final String NAME = "sitrep";
    private static final String ENGLISH = "en";

    private final Knowledge knowledge;
    private final Tagger tagger;
    private final Recaser recaser;
    private final LanguageGuard languages;
    private final MentionFinder mentions;
    private final FrameReader frames = new FrameReader();
    private final Assembler assembler;

    private Coder(Knowledge knowledge, Tagger tagger, LanguageGuard languages) {
        this.knowledge = knowledge;
        this.tagger = tagger;
        this.recaser = new Recaser(knowledge.vocabulary());
        this.languages = languages;
        this.mentions = new MentionFinder(knowledge);
        this.assembler = new Assembler(knowledge);
    }

    /** A coder with the knowledge that comes with it. */
    public static Coder bundled() {
        return with(Knowledge.bundled());
    }

    /** A coder with knowledge that an operator extended. */
    public static Coder with(Knowledge knowledge) {
        return new Coder(knowledge, OpenNlpTagger.english(), LanguageGuard.bundled());
    }

    /** Who reads: name, version, and the version of what it knows. */
    public CoderVersion version() {
        return new CoderVersion(NAME, VERSION, knowledge.version());
    }

    /** What it knows, for whoever lists actors or codes. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * The article's coding, or why it is refused. Never throws, whatever the text.
     *
     * @throws CancellationException where the reading thread is interrupted meanwhile
     */
    public Reading read(ArticleText article) {
        Optional<Reading.Refused> refusal = refusal(article);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Document document = document(article);
        PublishedOn published = publishedOn(article, document);
        Assembler.Assembled assembled = assembler.assemble(told(document, published.date()), published.date());
        if (assembled.events().size() > Coding.MOST_EVENTS) {
            return new Reading.Refused(
                    Reading.Reason.TOO_MANY_EVENTS,
                    "The article tells " + assembled.events().size() + " events; a coding holds at most "
                            + Coding.MOST_EVENTS + ".",
                    null);
        }
        Coding coding = new Coding(
                version(),
                published,
                ENGLISH,
                assembled.events(),
                assembled.casualtyClaims(),
                assembled.forceLevels(),
                assembled.tempoClaims());
        return new Reading.Coded(coding, quoted(document, coding));
    }

    /**
     * Why the article would be refused for its language, without reading it: cheap enough for a door to ask. The
     * sender's word wins; without it only a text that is long enough and surely in another language is refused.
     */
    public Optional<Reading.Refused> refusal(ArticleText article) {
        return languages.foreign(article.language(), article.text()).map(Coder::refused);
    }

    /**
     * The article's coding.
     *
     * @throws ArticleRefusedException where {@link #read} answers {@link Reading.Refused}
     */
    public Coding code(ArticleText article) {
        return switch (read(article)) {
            case Reading.Coded coded -> coded.coding();
            case Reading.Refused refused -> throw new ArticleRefusedException(refused);
        };
    }

    /** Everything that could be coded, the improbable too, and how it is told: what confidence is fitted on. */
    Assembler.Assembled candidates(ArticleText article) {
        Document document = document(article);
        LocalDate published = publishedOn(article, document).date();
        return assembler.candidates(told(document, published), published);
    }

    private Document document(ArticleText article) {
        return Document.of(article.whole(), article.titleEnd(), tagger, recaser);
    }

    private static Reading.Refused refused(String language) {
        return new Reading.Refused(
                Reading.Reason.LANGUAGE_NOT_SUPPORTED,
                "The text is in " + LanguageGuard.name(language) + "; only English is coded.",
                language);
    }

    private static PublishedOn publishedOn(ArticleText article, Document document) {
        if (article.published() != null) {
            return new PublishedOn(article.published(), PublishedBasis.GIVEN);
        }
        LocalDate inferred = Dateline.publishedOn(document);
        return new PublishedOn(inferred, inferred == null ? PublishedBasis.UNKNOWN : PublishedBasis.INFERRED);
    }

    private List<Told> told(Document document, @Nullable LocalDate published) {
        DateContext dates = new DateContext(published);
        KnownPeople known = new KnownPeople();
        KnownPlaces knownPlaces = new KnownPlaces();
        NamesakeStates states = NamesakeStates.in(document.sentences(), knowledge);
        List<Told> told = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The reader was told to stop");
            }
            Mentions found = mentions.find(sentence, dates, known, knownPlaces, states);
            told.add(Situations.complete(found, frames.read(found)));
        }
        ViolentReport.retell(told, frames);
        ResumedLaunches.take(told);
        CarriedAgents.give(told);
        return Speakers.carriedOver(told);
    }

    private static List<QuotedSentence> quoted(Document document, Coding coding) {
        List<Evidence> evidence = new ArrayList<>();
        coding.events().forEach(e -> evidence.addAll(e.evidence()));
        coding.casualtyClaims().forEach(c -> evidence.addAll(c.evidence()));
        coding.forceLevels().forEach(f -> evidence.addAll(f.evidence()));
        coding.tempoClaims().forEach(t -> evidence.addAll(t.evidence()));
        NavigableSet<Integer> starts = new TreeSet<>();
        evidence.forEach(e -> starts.add(e.start()));
        List<QuotedSentence> quoted = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Integer first = starts.ceiling(sentence.start());
            if (first != null && first < sentence.end()) {
                quoted.add(new QuotedSentence(
                        sentence.start(), sentence.end(), document.text().substring(sentence.start(), sentence.end())));
            }
        }
        return quoted;
    }
}
