package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.Sentence;

/** Puts into a frame who acts, who suffers and what was used; what verbs and nouns have in common. */
abstract class Roles {
    /** Pronouns that can stand for a body named before. */
    private static final Set<String> CARRYING = Set.of("they");

    final Frame frame;
    final Mentions mentions;
    final Sentence sentence;
    final Clause clause;
    final Phrases phrases;
    final int index;
    final Chunk chunk;

    Roles(Frame frame, Clause clause, Phrases phrases, int index) {
        this.frame = frame;
        this.mentions = frame.mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
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
            Party party = phrases.party(phrase);
            if (party != null
                    && !party.isSpeaker()
                    && frame.agents.stream().noneMatch(a -> a.name().equals(party.name()))) {
                frame.agents.add(party);
                frame.alleged |= isAlleged(phrase);
            }
        }
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
