package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Optional;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Evidence;

/** A state's body as a party to an event that no word names; its evidence are the words that tell the event. */
final class ImpliedState {
    private final List<Told> article;
    private final ActorResolver actors;

    ImpliedState(List<Told> article, ActorResolver actors) {
        this.article = article;
        this.actors = actors;
    }

    /** The state's body; empty where no list knows the country. */
    Optional<Actor> asPartyTo(CodedEvent event, String role, String country, boolean alleged) {
        Evidence told = telling(event);
        Mentions sentence = sentenceOf(article, told).mentions();
        int from = tokenAt(sentence.sentence(), told.start());
        Party party = actors.ofState(role, country, from, from + 1);
        return Optional.ofNullable(party)
                .map(state ->
                        ActorCoder.code(state, sentence, alleged, event.place().country()));
    }

    List<Evidence> evidence(CodedEvent event, String field, String rule) {
        Evidence told = telling(event);
        return List.of(new Evidence(field, told.start(), told.end(), rule));
    }

    /** The sentence that tells the event first. */
    Told sentenceOf(CodedEvent event) {
        return sentenceOf(article, telling(event));
    }

    private static Evidence telling(CodedEvent event) {
        return event.evidence().stream()
                .filter(evidence -> evidence.field().equals("event_type"))
                .findFirst()
                .orElseThrow();
    }

    private static Told sentenceOf(List<Told> article, Evidence told) {
        Told last = article.getFirst();
        for (Told next : article) {
            boolean begun = next.mentions().sentence().size() > 0
                    && next.mentions().sentence().token(0).start() <= told.start();
            last = begun ? next : last;
        }
        return last;
    }

    private static int tokenAt(Sentence sentence, int start) {
        int token = 0;
        while (token + 1 < sentence.size() && sentence.token(token).start() < start) {
            token++;
        }
        return token;
    }
}
