package org.sitrep.coder.resolution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.Country;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/** Says who "the army" is, and which group "the rebels" are, by what the article named before. */
public final class ActorResolver {
    /** How many sentences back a name is looked for. */
    private static final Set<String> BODIES = GrammarWords.named("doers.bodies");

    private static final int REACH = 25;

    /** How many back one that is only told by its country. */
    private static final int BAND_REACH = 6;

    private final ArticleContext context;
    private final List<Mentions> sentences;
    private final OnlyGroup onlyGroup;
    private final GuestForces guests;

    public ActorResolver(ArticleContext context, List<Mentions> sentences) {
        this.context = context;
        this.sentences = sentences;
        this.onlyGroup = new OnlyGroup(context, sentences);
        this.guests = new GuestForces(sentences);
    }

    /** The party with its name settled, for an event in a country. */
    public Party resolve(Party party, Mentions sentence, @Nullable String country) {
        if (party.isRole()) {
            return ofRole(party, sentence, country);
        }
        if (party.actor() != null) {
            return chosen(party, sentence, country);
        }
        if (party.definite()) {
            Party named = namedBefore(party, sentence);
            if (named != null) {
                return party.as(named.name(), named.actor(), named.country());
            }
            Party band = bandBefore(party, sentence);
            if (band != null) {
                return party.as(band.name(), null, band.country());
            }
        }
        return onlyGroup.of(party, sentence, country);
    }

    /** A state's body that stands for words which only imply it; null where no list knows the country. */
    public @Nullable Party ofState(String role, String country, int from, int to) {
        Country whose = context.knowledge().countries().byIso2(country).orElse(null);
        if (whose == null) {
            return null;
        }
        Actor actor = context.knowledge().actors().ofState(whose, role);
        EntityKind entity = actor.kind() == ActorKind.CIVILIANS ? EntityKind.PEOPLE : EntityKind.ORGANISATION;
        return new Party(from, to, actor.name(), entity, actor, null, actor.kind(), country, false);
    }

    /** A state's army or air force, named or told by its role. */
    public boolean isArmedForces(Party party) {
        return party.isRole()
                ? party.role().contains("forces") || party.role().contains("army")
                : party.actor() != null
                        && party.actor().type() == ActorType.ARMED_FORCES
                        && party.actor().isState();
    }

    private Party ofRole(Party party, Mentions sentence, @Nullable String country) {
        String role = party.role();
        String guest = guests.countryOf(party, sentence);
        String home = country != null ? country : context.mainCountry();
        String whose = guest != null ? guest : home;
        if (whose == null) {
            return party.as(role.replace('-', ' '), null, null);
        }
        Country found = context.knowledge().countries().byIso2(whose).orElse(null);
        if (found == null) {
            return party.as(role.replace('-', ' '), null, whose);
        }
        Actor actor = context.knowledge().actors().ofState(found, role);
        return party.as(actor.name(), actor, whose);
    }

    /** One name can be several actors': the one at home in the event's country, or in the article's countries. */
    private Party chosen(Party party, Mentions sentence, @Nullable String country) {
        Actor actor = party.actor();
        List<Actor> all = actor == null
                ? List.of()
                : context.knowledge().actors().find(sentence.sentence().words(party.from(), party.to()));
        if (all.size() < 2 || !all.contains(actor)) {
            return party;
        }
        Set<String> countries = country == null ? context.countries() : Set.of(country);
        Actor best = org.sitrep.coder.knowledge.Actors.likeliest(all, countries, null)
                .getFirst();
        return party.as(best.name(), best, best.country());
    }

    /** "the group": one that was named, where "the gunmen" may be anyone. */
    private static boolean isBody(Party party, Mentions sentence) {
        return BODIES.contains(sentence.sentence().lower(party.to() - 1));
    }

    /** "Ukrainian sabotage groups", then "the saboteurs": a band without a name is known again by its country. */
    private @Nullable Party bandBefore(Party party, Mentions sentence) {
        PersonNoun noun = party.noun();
        if (noun == null || party.country() != null || party.side() != Side.ARMED || party.isBareAssailant()) {
            return null;
        }
        int here = sentence.sentence().index();
        for (int i = here - 1; i >= 0 && here - i < BAND_REACH; i--) {
            for (Party other : sentences.get(i).parties().reversed()) {
                boolean same = other.noun() != null && other.noun().group().equals(noun.group());
                if (same && other.actor() == null && other.country() != null) {
                    return other;
                }
            }
        }
        return null;
    }

    /** The last named armed group of the same side before this mention, where the mention says "the rebels". */
    private @Nullable Party namedBefore(Party party, Mentions sentence) {
        Side side = party.side();
        if ((side != Side.ARMED && side != Side.CRIMINAL) || (party.isBareAssailant() && !isBody(party, sentence))) {
            return null;
        }
        int here = sentence.sentence().index();
        for (int i = here; i >= 0 && here - i < REACH; i--) {
            List<Party> parties = sentences.get(i).parties();
            for (int p = parties.size() - 1; p >= 0; p--) {
                Party other = parties.get(p);
                boolean before = i < here || other.from() < party.from();
                if (before && other.actor() != null && other.side() == side && !other.isSpeaker()) {
                    return other;
                }
            }
        }
        return null;
    }
}
