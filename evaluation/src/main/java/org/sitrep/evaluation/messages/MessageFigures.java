package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.evaluation.messages.TemplateAgreement.Right;
import org.sitrep.evaluation.messages.TemplatePairs.Pair;
import org.sitrep.evaluation.scoring.Block;
import org.sitrep.evaluation.scoring.Figure;
import org.sitrep.evaluation.scoring.Tally;

/**
 * The figures over a set of messages, micro-averaged.
 *
 * <dl>
 *   <dt>A templates<dd>found and labelled templates are paired where their types agree, in the way that is best for F1
 *       ({@link TemplatePairs}); an entity is right when its words are those of a labelled mention that stands in the
 *       text, case, punctuation and articles apart. Over types and entities; below it the types and each role alone
 *   <dt>B claims<dd>killed or wounded, low and high, for every group of victims that the key counts; right where effect
 *       and range are the same ({@link ClaimMatching}). Then only those of two people or more
 *   <dt>C date, country<dd>of the paired templates, over all that have one: {@link Days#same}, {@link
 *       Days#lastDayWithin}, a country in common
 * </dl>
 */
final class MessageFigures {
    private final Tally micro = new Tally();
    private final Tally type = new Tally();
    private final Map<Role, Tally> roles = new EnumMap<>(Role.class);
    private final Tally claims = new Tally();
    private final Tally claimsOfMany = new Tally();
    private final Tally dateStrict = new Tally();
    private final Tally dateLenient = new Tally();
    private final Tally country = new Tally();
    private int messages;

    MessageFigures() {
        for (Role role : Role.values()) {
            roles.put(role, new Tally());
        }
    }

    /** Takes in a message, its templates paired. */
    void add(Message found, Message labelled, List<Pair> pairs) {
        messages++;
        List<Template> finds = found.templates();
        List<Template> labels = labelled.templates();
        type.add(pairs.size(), finds.size(), labels.size());
        micro.add(pairs.size(), finds.size(), labels.size());
        roles.forEach((role, tally) -> addRole(role, tally, finds, labels, pairs));
        addClaims(claims, found, labelled, 0);
        addClaims(claimsOfMany, found, labelled, 2);

        int strict = 0;
        int lenient = 0;
        int countries = 0;
        for (Pair pair : pairs) {
            Template f = finds.get(pair.found());
            Template l = labels.get(pair.labelled());
            strict += Days.same(f.days(), l.days()) ? 1 : 0;
            lenient += Days.lastDayWithin(f.days(), l.days()) ? 1 : 0;
            countries += Collections.disjoint(f.countries(), l.countries()) ? 0 : 1;
        }
        dateStrict.add(strict, dated(finds), dated(labels));
        dateLenient.add(lenient, dated(finds), dated(labels));
        country.add(countries, finds.size(), labels.size());
    }

    Block block(String title) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure.Found("A templates", micro));
        figures.add(new Figure.Found("  type", type));
        roles.forEach((role, tally) -> figures.add(new Figure.Found("  " + role.label(), tally)));
        figures.add(new Figure.Found("B claims", claims));
        figures.add(new Figure.Found("  of >=2", claimsOfMany));
        figures.add(new Figure.Found("C date strict", dateStrict));
        figures.add(new Figure.Found("  date lenient", dateLenient));
        figures.add(new Figure.Found("  country", country));
        return new Block(title, messages, Block.Scale.PERCENT, figures);
    }

    private void addRole(Role role, Tally tally, List<Template> finds, List<Template> labels, List<Pair> pairs) {
        int foundRight = 0;
        int labelledRight = 0;
        for (Pair pair : pairs) {
            Right right = pair.agreement().entities().getOrDefault(role, new Right(0, 0));
            foundRight += right.found();
            labelledRight += right.labelled();
        }
        int found = finds.stream().mapToInt(t -> t.entities(role).size()).sum();
        int labelled = labels.stream().mapToInt(t -> t.entities(role).size()).sum();
        tally.add(foundRight, found, labelledRight, labelled);
        micro.add(foundRight, found, labelledRight, labelled);
    }

    private static void addClaims(Tally tally, Message found, Message labelled, int fewestPeople) {
        var matching = ClaimMatching.of(found.claims(), labelled.claims(), fewestPeople);
        tally.add(
                matching.right(),
                matching.right() + matching.unlabelled().size(),
                matching.right() + matching.missed().size());
    }

    private static int dated(List<Template> templates) {
        return (int) templates.stream().filter(t -> !t.days().isEmpty()).count();
    }
}
