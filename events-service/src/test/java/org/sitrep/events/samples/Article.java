package org.sitrep.events.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.coding.TempoClaim;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.RowAddress;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.manners.identifiers.Ids;

/** An article and what it tells. */
public final class Article {
    public static final String SENTENCE = "At least some were killed, officials said.";

    private final UUID id = Ids.next();
    private final String publisher;
    private @Nullable LocalDate publishedOn;
    private @Nullable String url;
    private @Nullable UUID supersedes;
    private @Nullable UUID copyOf;
    private Visibility visibility = Visibility.SHARED;
    private List<String> senders = List.of("partner");
    private List<Told> events = List.of();
    private final List<CasualtyClaim> claims = new ArrayList<>();
    private final List<ForceLevel> levels = new ArrayList<>();
    private final List<TempoClaim> tempo = new ArrayList<>();

    private Article(String publisher) {
        this.publisher = publisher;
    }

    public static Article by(String publisher) {
        return new Article(publisher);
    }

    public UUID id() {
        return id;
    }

    public Article on(LocalDate day) {
        publishedOn = day;
        return this;
    }

    /** A row of a dataset. */
    public Article row(String row) {
        url = RowAddress.of(publisher, row);
        return this;
    }

    public Article after(Article older) {
        supersedes = older.id;
        return this;
    }

    public Article copying(Article original) {
        copyOf = original.id;
        return this;
    }

    public Article privatelyFrom(String client) {
        visibility = Visibility.PRIVATE;
        senders = List.of(client);
        return this;
    }

    public Article from(String client) {
        senders = List.of(client);
        return this;
    }

    public Article telling(Told... told) {
        events = List.of(told);
        return this;
    }

    public Article claiming(CasualtyClaim claim) {
        claims.add(claim);
        return this;
    }

    public Article counting(ForceLevel level) {
        levels.add(level);
        return this;
    }

    public Article claiming(TempoClaim claim) {
        tempo.add(claim);
        return this;
    }

    /** As its first coding tells it. */
    public ArticleCoded coded() {
        return coded(1);
    }

    public ArticleCoded coded(int number) {
        List<CasualtyClaim> all = new ArrayList<>(claims);
        List<CodedEvent> coded = new ArrayList<>();
        for (Told told : events) {
            String ref = "e" + (coded.size() + 1);
            coded.add(told.as(ref));
            all.addAll(told.groups(ref));
        }
        Coding coding = new Coding(
                new CoderVersion("sitrep", "1.0." + number, "2026.1"), published(), "en", coded, all, levels, tempo);
        return new ArticleCoded(
                id,
                number,
                Instant.parse("2024-05-01T10:00:00Z"),
                source(),
                coding,
                List.of(new QuotedSentence(0, SENTENCE.length(), SENTENCE)));
    }

    /** Withdrawn or erased, after all codings of a lower number. */
    public ArticleCoded takenBack(int number, WithdrawalKind kind) {
        Coding empty = new Coding(
                new CoderVersion("sitrep", "1.0.0", "2026.1"),
                published(),
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return ArticleCoded.withdrawn(
                id,
                number,
                Instant.parse("2024-05-02T10:00:00Z"),
                source(),
                empty,
                new Withdrawal(kind, "They asked", "partner"));
    }

    /** Its reports, for what needs no database. */
    public List<Report> reports() {
        SourceArticle source = new SourceArticle(id, 1, source(), null);
        List<Report> reports = new ArrayList<>();
        for (Told told : events) {
            String ref = "e" + (reports.size() + 1);
            reports.add(new Report(source, told.as(ref), told.groups(ref)));
        }
        return reports;
    }

    public Report report() {
        return reports().getFirst();
    }

    private CodedArticle source() {
        return new CodedArticle(
                "Some headline",
                publisher,
                url == null ? "https://example.org/" + id : url,
                published(),
                Instant.parse("2024-05-01T09:00:00Z"),
                supersedes == null ? 1 : 2,
                supersedes,
                copyOf,
                visibility,
                senders);
    }

    private PublishedOn published() {
        return new PublishedOn(publishedOn, publishedOn == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN);
    }
}
