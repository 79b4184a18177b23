package org.sitrep.coder.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.ActorKind;

/**
 * "Insurgents shot dead nine people" in a report that names one rebel group and no other: theirs. Where the same sentence
 * names the group besides, others are meant.
 */
final class OnlyGroup {
    private static final Set<String> NOUNS = GrammarWords.named("only-group.nouns");

    /** Sentences that name it: one that is told of in passing is not what the report is about. */
    private static final int OFTEN = 2;

    private final ArticleContext context;
    private final @Nullable Actor group;

    OnlyGroup(ArticleContext context, List<Mentions> sentences) {
        this.context = context;
        Map<String, Actor> named = new HashMap<>();
        Set<Integer> naming = new HashSet<>();
        for (Mentions sentence : sentences) {
            for (Party party : sentence.parties()) {
                Actor actor = party.actor();
                if (actor != null && actor.type() != ActorType.DESCRIPTION && isIrregular(party)) {
                    named.put(actor.id(), actor);
                    naming.add(sentence.sentence().index());
                }
            }
        }
        Actor only = named.size() == 1 && naming.size() >= OFTEN
                ? named.values().iterator().next()
                : null;
        this.group = only != null && only.kind() == ActorKind.REBEL_GROUP ? only : null;
    }

    private static boolean isIrregular(Party party) {
        return party.side() == Side.ARMED || party.side() == Side.CRIMINAL;
    }

    Party of(Party party, Mentions sentence, @Nullable String country) {
        if (group == null || party.noun() == null || party.country() != null || !isMeant(party)) {
            return party;
        }
        String home = group.country();
        boolean fits = home == null
                || home.equals(country)
                || (country == null
                        ? context.isNamed(home)
                        : context.countries().contains(home));
        boolean beside = sentence.parties().stream()
                .anyMatch(p -> p.actor() != null && p.actor().equals(group));
        return fits && !beside ? party.as(group.name(), group, home) : party;
    }

    private static boolean isMeant(Party party) {
        return party.noun() != null && NOUNS.contains(party.noun().noun());
    }
}
