package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.forces.ForceCount;
import org.sitrep.coder.forces.ForceReader;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.coder.tempo.TempoMention;
import org.sitrep.coder.tempo.TempoReader;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.TempoClaim;

/** Puts together what an article tells. */
public final class Assembler {
    /**
     * What was put together; the coding without its head.
     *
     * @param tellings how each event is told, by its ref: what its confidence also goes by
     */
    public record Assembled(
            List<CodedEvent> events,
            Map<String, Set<String>> tellings,
            List<CasualtyClaim> casualtyClaims,
            List<ForceLevel> forceLevels,
            List<TempoClaim> tempoClaims) {}

    /** Sentences over which a report goes on with the force that it told of. */
    private static final int COURSE_REACH = 4;

    private final Knowledge knowledge;
    private final ForceReader forces;
    private final TempoReader tempo = new TempoReader();

    private final Confidence confidence;

    public Assembler(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.forces = new ForceReader(knowledge);
        this.confidence = new Confidence(knowledge.confidence());
    }

    public Assembled assemble(List<Told> article, @Nullable LocalDate published) {
        return assemble(article, published, published == null); // without a day nothing can be told by its date
    }

    /** The same with every event that can be coded, however improbable: what weights are fitted on. */
    public Assembled candidates(List<Told> article, @Nullable LocalDate published) {
        return assemble(article, published, true);
    }

    private Assembled assemble(List<Told> article, @Nullable LocalDate published, boolean all) {
        List<Mentions> sentences = article.stream().map(Told::mentions).toList();
        ArticleContext context = new ArticleContext(knowledge, sentences);
        PlaceResolver resolver = new PlaceResolver(context);
        PlaceCoder places = new PlaceCoder(knowledge, resolver);
        ActorResolver actors = new ActorResolver(context, sentences);
        ClaimCoder claims = new ClaimCoder(context, resolver, actors, published);
        FigureGiver figures = new FigureGiver(new CumulativeCues());
        FigureGiver.SetApart apart = figures.setApart(ArticleNature.withoutAccidents(article));
        Headings headings = Headings.of(article, context);
        List<Draft> drafts = new Grouper(resolver, headings).group(apart.article());
        figures.give(apart.article(), drafts);
        NamedVictims.give(apart.article(), drafts);
        WeaponBeside.giveTo(drafts);
        AimPoints.giveTo(drafts, apart.article());
        ReportSetting.giveTo(drafts, apart.article(), headings);
        new ReferredPlace(resolver, article).giveTo(drafts);
        PlaceHeadings.giveTo(drafts, headings);
        LaunchSites.giveTo(drafts, apart.article());
        Afterwards.giveTo(drafts, apart.article());
        NamedJustBefore.giveTo(drafts, apart.article());
        List<CodedEvent> events = new ArrayList<>();
        List<CasualtyClaim> casualtyClaims = new ArrayList<>();
        drafts.sort(Comparator.comparingInt(Draft::firstSentence));
        drafts = Shares.withoutSums(Enumerated.withoutSums(drafts));
        headings.giveDays(drafts);
        OpenDays.giveTo(drafts, apart.article());
        SameDay.carryOn(drafts, headings);
        ReportDay.giveTo(drafts, article, published);
        OpenDays.carryOn(drafts, apart.article());
        drafts = new Vacated(resolver).without(drafts);
        boolean dated = published != null && drafts.stream().anyMatch(d -> d.date() != null);
        EventCoder coder = new EventCoder(context, places, actors, new NamedNearby(article, drafts), dated);
        drafts = all ? drafts : Improbable.without(drafts, coder, confidence, knowledge.anchors());
        Map<String, Set<String>> tellings = new HashMap<>();
        for (Draft draft : drafts) {
            List<CodedEvent> coded = coder.code(draft, events.size() + 1);
            coded.forEach(event -> tellings.put(event.ref(), TellingSigns.of(draft)));
            events.addAll(coded);
            if (coded.size() == 1) {
                casualtyClaims.addAll(claims.ofEvent(draft, coded.getFirst()));
            }
        }
        casualtyClaims.addAll(new CumulativeClaims(claims).code(apart.cumulative()));
        List<CodedEvent> rated = confidence.rateEvents(StrikeSeries.filled(events), tellings);
        return new Assembled(
                new WholeReport(article, actors).withSides(rated),
                tellings,
                confidence.rateClaims(casualtyClaims, rated),
                confidence.rateLevels(forceLevels(
                        withoutTolls(article, apart.cumulative()),
                        new ForceCoder(knowledge, context, places, actors, published))),
                TempoSpans.filled(tempoClaims(article, drafts, new TempoCoder(resolver, actors))));
    }

    /** The article with every toll as a figure of its sentence: those who died are no force. */
    private static List<Told> withoutTolls(List<Told> article, List<FigureGiver.Cumulative> tolls) {
        Map<Integer, List<Casualty>> bySentence = new HashMap<>();
        for (FigureGiver.Cumulative toll : tolls) {
            bySentence
                    .computeIfAbsent(toll.told().mentions().sentence().index(), key -> new ArrayList<>())
                    .add(toll.casualty());
        }
        return article.stream()
                .map(told -> {
                    List<Casualty> all = new ArrayList<>(told.casualties());
                    all.addAll(
                            bySentence.getOrDefault(told.mentions().sentence().index(), List.of()));
                    return told.with(told.frames(), all);
                })
                .toList();
    }

    private List<ForceLevel> forceLevels(List<Told> article, ForceCoder coder) {
        List<ForceLevel> levels = new ArrayList<>();
        if (ArticleNature.isPeaceful(article)) {
            return levels;
        }
        List<ForceCount> counts;
        @Nullable ForceCount last = null;
        @Nullable Mentions sentence = null;
        int since = 0;
        for (Told told : article) {
            counts = forces.read(told, since <= COURSE_REACH ? last : null, sentence);
            since = counts.isEmpty() ? since + 1 : 0;
            last = counts.isEmpty() ? last : counts.getLast();
            coder.goOn(sentence, told.mentions());
            sentence = told.mentions();
            for (ForceCount count : counts) {
                ForceLevel level = coder.code(count, told.claimant());
                boolean known = levels.stream()
                        .anyMatch(l -> l.count().low() != null
                                && l.count().low().equals(level.count().low())
                                && isOfOne(l, level));
                if (!known) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }

    /** The same place, and no other state's men: "London has ten officers there, Rome has promised another ten". */
    private static boolean isOfOne(ForceLevel a, ForceLevel b) {
        String one = a.force().country();
        String other = b.force().country();
        return Objects.equals(a.place().country(), b.place().country())
                && (one == null || other == null || one.equals(other));
    }

    /** The drafts that begin shortly before a sentence; drafts stand in the order of the text. */
    private static List<Draft> nearby(List<Draft> drafts, int sentence) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).firstSentence() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return drafts.subList(Math.max(0, low - 12), low);
    }

    private List<TempoClaim> tempoClaims(List<Told> article, List<Draft> drafts, TempoCoder coder) {
        List<TempoClaim> found = new ArrayList<>();
        for (Told told : article) {
            for (TempoMention mention : tempo.read(told)) {
                int here = told.mentions().sentence().index();
                Draft before = nearby(drafts, here).stream()
                        .filter(d -> d.firstSentence() <= here && here - d.firstSentence() <= 12 && d.date() != null)
                        .max(Comparator.comparingInt(Draft::firstSentence))
                        .orElse(null);
                TempoClaim claim = coder.code(mention, before);
                boolean known = found.stream()
                        .anyMatch(c -> c.kind() == claim.kind()
                                && (claim.since() == null || claim.since().equals(c.since())));
                if (!known) {
                    found.add(claim);
                }
            }
        }
        return found;
    }
}
