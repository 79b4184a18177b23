package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.Sentence;

/** Puts into a frame who acts, who suffers and what was used; what verbs and nouns have in common. */
abstract class Roles {
    private static final Set<String> GROUP_NOUNS =
            Set.of("group", "movement", "militia", "organisation", "organization", "faction", "network", "affiliate");

    /** Pronouns that can stand for a body named before. */
    private static final Set<String> CARRYING = Set.of("they");

    final Frame frame;
    final Mentions mentions;
    final Sentence sentence;
    final Clause clause;
    final Phrases phrases;
    private final Doers doers;
    final int index;
    final Chunk chunk;

    Roles(Frame frame, Clause clause, Phrases phrases, int index) {
        this.frame = frame;
        this.mentions = frame.mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
        this.doers = new Doers(mentions, phrases);
        this.index = index;
        this.chunk = mentions.chunks().get(index);
    }

    void weaponOf(List<Chunk> phrasesOfWeapons) {
        for (Chunk phrase : phrasesOfWeapons) {
            addWeapon(phrase);
            Party owner = phrases.owner(phrase);
            if (phrases.weapon(phrase) != null && owner != null && frame.agents.isEmpty() && owner.isArmed()) {
                frame.agents.add(owner);
            }
        }
    }

    void addWeapon(Chunk phrase) {
        WeaponMention weapon = phrases.weapon(phrase);
        if (weapon != null && !frame.weapons.contains(weapon)) {
            frame.weapons.add(weapon);
        }
    }

    void act(List<Chunk> actors) {
        for (Chunk phrase : actors) {
            WeaponMention weapon = phrases.weapon(phrase);
            if ((weapon != null && phrases.party(phrase) == null)
                    || (weapon != null && weapon.term().platform())) {
                weaponOf(List.of(phrase));
                continue;
            }
            if (weapon != null) {
                addWeapon(phrase);
            }
            frame.pronounActs |= phrases.isPronoun(phrase) && CARRYING.contains(sentence.lower(phrase.from()));
            Party named = phrases.party(phrase);
            Party party = named == null ? doers.unlisted(phrase) : named;
            if (party != null
                    && !party.isSpeaker()
                    && frame.agents.stream().noneMatch(a -> a.name().equals(party.name()))) {
                frame.agents.add(party);
                frame.alleged |= isAlleged(phrase);
            }
        }
    }

    /** "attacks by the resistance group, Hamas", "one of these gangs, Los Lobos, set": who is meant stands after the comma. */
    void apposedAgent() {
        if (frame.agents.size() == 1 && isDescription(frame.agents.getFirst())) {
            Party described = frame.agents.getFirst();
            int k = mentions.chunkAt(described.to() - 1);
            if (clause.is(k + 1, Kind.COMMA) && clause.is(k + 2, Kind.NOUN_PHRASE)) {
                Party named = phrases.party(mentions.chunks().get(k + 2));
                if (named != null
                        && named.actor() != null
                        && named.isArmed()
                        && (!named.actor().isState() || described.side() == Side.STATE)) {
                    frame.agents.set(0, named);
                }
            }
        }
    }

    private boolean isDescription(Party party) {
        String last = sentence.lower(party.to() - 1);
        return party.actor() == null || party.actor().type() == ActorType.DESCRIPTION || GROUP_NOUNS.contains(last);
    }

    boolean isAlleged(Chunk phrase) {
        for (int i = Math.max(0, phrase.from() - 1); i < phrase.to(); i++) {
            String word = sentence.lower(i);
            if (word.equals("suspected")
                    || word.equals("alleged")
                    || word.equals("presumed")
                    || word.equals("allegedly")
                    || word.equals("suspects")) {
                return true;
            }
        }
        return false;
    }

    void suffer(List<Chunk> sufferers) {
        for (Chunk phrase : sufferers) {
            if (phrases.isPronoun(phrase)) {
                continue;
            }
            Sufferer sufferer = phrases.sufferer(phrase);
            if (sufferer != null && frame.sufferers.stream().noneMatch(s -> s.from() == sufferer.from())) {
                frame.sufferers.add(sufferer);
            }
        }
    }

    void agentsBy(List<Clause.Joined> joined, String preposition) {
        act(phrasesAfter(joined, preposition));
    }

    static List<Chunk> phrasesAfter(List<Clause.Joined> joined, String preposition) {
        return joined.stream()
                .filter(j -> j.preposition().equals(preposition))
                .map(Clause.Joined::phrase)
                .toList();
    }

    boolean isArmed(Chunk phrase) {
        Party party = phrases.party(phrase);
        return party != null && party.isArmed();
    }

    boolean verbHas(Chunk verb, Set<String> words) {
        for (int i = verb.from(); i < verb.to(); i++) {
            if (words.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
