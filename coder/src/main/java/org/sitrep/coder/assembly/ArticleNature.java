package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/**
 * Tells reports of accidents, disasters and exercises, whose dead nobody killed (manual, What is an event), and reports
 * of matches, markets and labour disputes, which only borrow the words of war.
 */
final class ArticleNature {
    private static final Set<Cue.Type> PEACEFUL = Set.of(Cue.Type.ACCIDENT, Cue.Type.DISASTER, Cue.Type.EXERCISE);

    private static final Set<String> SPORT = GrammarWords.named("article-nature.sport");
    private static final Set<String> LABOUR = GrammarWords.named("article-nature.labour");
    private static final Set<String> MARKET = GrammarWords.named("article-nature.market");
    private static final Set<String> CRIME = GrammarWords.named("article-nature.crime");
    private static final Set<String> FINDING = GrammarWords.named("article-nature.finding");
    private static final Pattern SCORE = Pattern.compile("\\d{1,2}-\\d{1,2}");

    /** Different words of a field from which on the report is of that field. */
    private static final int ENOUGH_WORDS = 5;

    /** Sentences at the top that say what a report is about. */
    private static final int TOP = 6;

    /** Sentences within which officials say that it was no attack. */
    private static final int RULED_OUT = 12;

    private ArticleNature() {}

    /** The article as it is, or without what an accident told, or without anything that only borrows words. */
    static List<Told> withoutAccidents(List<Told> article) {
        if (isBorrowing(article)) {
            return article.stream().map(told -> told.with(List.of(), List.of())).toList();
        }
        if (isRuledOut(article)) {
            return article.stream()
                    .map(told -> told.with(
                            told.frames().stream()
                                    .filter(ArticleNature::isArmed)
                                    .toList(),
                            List.of()))
                    .toList();
        }
        return isMostlyPeaceful(article)
                ? article.stream().map(ArticleNature::withoutHarm).toList()
                : article;
    }

    /** True for a report of an accident, a disaster, an exercise, a match, a market or a labour dispute: its soldiers are no force levels. */
    static boolean isPeaceful(List<Told> article) {
        return isBorrowing(article) || isRuledOut(article) || isMostlyPeaceful(article);
    }

    private static boolean isBorrowing(List<Told> article) {
        List<Told> top = article.subList(0, Math.min(TOP, article.size()));
        return isOf(article, SPORT)
                || isOf(top, MARKET)
                || (isOf(article, LABOUR) && !isArmed(article))
                || isExercise(article);
    }

    private static boolean isMostlyPeaceful(List<Told> article) {
        long peaceful = article.stream().filter(ArticleNature::speaksOfPeace).count();
        long violent = article.stream()
                .filter(told -> told.frames().stream().anyMatch(ArticleNature::isViolent))
                .count();
        return peaceful >= 2 && peaceful > violent;
    }

    private static boolean isOf(List<Told> article, Set<String> field) {
        return article.stream()
                        .flatMap(told -> told.mentions().sentence().tokens().stream())
                        .map(token -> SCORE.matcher(token.lower()).matches() ? "2-0" : token.lower())
                        .filter(field::contains)
                        .distinct()
                        .limit(ENOUGH_WORDS)
                        .count()
                == ENOUGH_WORDS;
    }

    /** Somebody armed did something, or somebody was killed by it. */
    private static boolean isArmed(List<Told> article) {
        return article.stream().anyMatch(told -> told.frames().stream().anyMatch(ArticleNature::isArmed));
    }

    private static boolean isArmed(Frame frame) {
        return frame.modality().happened()
                && frame.agents().stream()
                        .anyMatch(p ->
                                p.isArmed() && (p.actor() == null || !p.actor().isState()));
    }

    /** The top of the report speaks of an exercise, and so does what follows. */
    private static boolean isExercise(List<Told> article) {
        long top =
                article.stream().limit(TOP).filter(ArticleNature::isOfExercise).count();
        long all = article.stream().filter(ArticleNature::isOfExercise).count();
        return top > 0 && all >= 3;
    }

    private static boolean isOfExercise(Told told) {
        return told.mentions().cues().stream().anyMatch(cue -> cue.cue().type() == Cue.Type.EXERCISE);
    }

    /** "ruled out sabotage"; "no sign of an attack", where nobody armed is told to have done anything. */
    private static boolean isRuledOut(List<Told> article) {
        boolean quiet =
                article.stream().noneMatch(told -> told.frames().stream().anyMatch(ArticleNature::isDoneByArmed));
        return article.stream().limit(RULED_OUT).anyMatch(told -> {
            Sentence sentence = told.mentions().sentence();
            return IntStream.range(0, sentence.size())
                    .anyMatch(i -> isRuledOut(sentence, i) || (quiet && isFoundNowhere(sentence, i)));
        });
    }

    private static boolean isRuledOut(Sentence sentence, int i) {
        return sentence.lower(i).startsWith("rule")
                && sentence.lower(i + 1).equals("out")
                && (namesCrime(sentence, i + 2, i + 6) || namesCrime(sentence, i - 4, i));
    }

    /** "no sign of an attack", "neither an attack nor an attempt at one". */
    private static boolean isFoundNowhere(Sentence sentence, int i) {
        String word = sentence.lower(i);
        boolean nothing = word.equals("no")
                && FINDING.contains(sentence.lower(i + 1))
                && sentence.lower(i + 2).equals("of");
        return (nothing && namesCrime(sentence, i + 3, i + 7))
                || (word.equals("neither") && namesCrime(sentence, i + 1, i + 3));
    }

    private static boolean namesCrime(Sentence sentence, int from, int to) {
        return IntStream.range(Math.max(0, from), to).anyMatch(i -> CRIME.contains(sentence.lower(i)));
    }

    private static boolean isDoneByArmed(Frame frame) {
        return frame.modality().happened() && frame.agents().stream().anyMatch(Party::isArmed);
    }

    private static boolean speaksOfPeace(Told told) {
        return told.mentions().cues().stream()
                .anyMatch(cue -> PEACEFUL.contains(cue.cue().type()) && !isTrigger(cue, told.mentions()));
    }

    /** "The rebels stormed the camp" tells no storm. */
    private static boolean isTrigger(CueMention cue, Mentions mentions) {
        return mentions.triggers().stream().anyMatch(t -> t.from() < cue.to() && t.to() > cue.from());
    }

    private static boolean isViolent(Frame frame) {
        boolean harm = frame.act() == Act.KILLING || frame.act() == Act.WOUNDING;
        boolean armed = frame.agents().stream().anyMatch(Party::isArmed)
                || !frame.weapons().isEmpty();
        return frame.modality().happened() && (!harm || armed) && !speaksOfPeace(frame);
    }

    private static boolean speaksOfPeace(Frame frame) {
        return frame.mentions().cues().stream()
                .anyMatch(cue -> PEACEFUL.contains(cue.cue().type()) && !isTrigger(cue, frame.mentions()));
    }

    private static Told withoutHarm(Told told) {
        List<Frame> violent =
                told.frames().stream().filter(ArticleNature::isViolent).toList();
        return told.with(violent, violent.isEmpty() ? List.of() : told.casualties());
    }
}
