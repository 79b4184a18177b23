package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/** Whom a phrase can name as the author of violence: an armed body by name or description, or "the same sect" told before. */
final class Doers {
    private static final Set<String> BODIES = GrammarWords.named("doers.bodies");
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "same");

    /** Said of a body told before; who it is says the report. */
    private static final PersonNoun GROUP =
            new PersonNoun("group", Side.ARMED, ActorKind.POLITICAL_MILITIA, "Armed groups", false, true);

    private final Mentions mentions;
    private final Phrases phrases;

    Doers(Mentions mentions, Phrases phrases) {
        this.mentions = mentions;
        this.phrases = phrases;
    }

    @Nullable Party of(Chunk phrase) {
        Party party = phrases.party(phrase);
        return party == null ? unlisted(phrase) : is(party) ? party : null;
    }

    /** A body that no list knows, by the name before "jamaat" or as told before; null for other phrases. */
    @Nullable Party unlisted(Chunk phrase) {
        Sentence sentence = mentions.sentence();
        if (!BODIES.contains(sentence.lower(phrase.head())) || !KNOWN.contains(sentence.lower(phrase.from()))) {
            return null;
        }
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if (sentence.token(i).isCapitalised() && sentence.showsNames()) {
                return body(phrase, i, false); // "the Khasavyurt jamaat"
            }
        }
        return phrase.head() - phrase.from() <= 2 ? body(phrase, phrase.head(), true) : null;
    }

    private Party body(Chunk phrase, int from, boolean toldBefore) {
        return new Party(
                from,
                phrase.head() + 1,
                toldBefore ? GROUP.noun() : mentions.sentence().words(from, phrase.head() + 1),
                EntityKind.ORGANISATION,
                null,
                GROUP,
                GROUP.kind(),
                null,
                toldBefore);
    }

    /** An armed body, named or described; not speakers, not "the army" of whoever. */
    static boolean is(Party party) {
        return party.isArmed() && !party.isRole() && !party.isSpeaker() && !party.isBareAssailant();
    }

    /** An armed group by its name. */
    static boolean isGroup(Party party) {
        return party.actor() != null
                && !party.isSpeaker()
                && (party.side() == Side.ARMED || party.side() == Side.CRIMINAL);
    }
}
