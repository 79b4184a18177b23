package org.sitrep.coder.mentions;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.coder.knowledge.WeaponTerm;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/** "A charge fixed to their car", "the parcel blew up": bombs by other names, where the sentence tells that they are. */
final class HiddenCharges {
    private static final Set<String> NAMES = GrammarWords.named("hidden-charges.names");
    private static final Set<String> SIGNS = GrammarWords.named("hidden-charges.signs");

    private static final WeaponTerm CHARGE =
            new WeaponTerm("charge", Weapon.IED, SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED, false);

    private HiddenCharges() {}

    /** The weapons that the sentence names, and the charges that it tells of. */
    static List<WeaponMention> with(List<WeaponMention> weapons, Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(token -> SIGNS.contains(token.lower()))) {
            return weapons;
        }
        List<WeaponMention> charges = IntStream.range(0, sentence.size())
                .filter(i -> NAMES.contains(sentence.lower(i)) && isNoun(sentence, i))
                .filter(i -> weapons.stream().noneMatch(w -> w.from() <= i && i < w.to()))
                .mapToObj(i -> new WeaponMention(i, i + 1, CHARGE))
                .toList();
        return charges.isEmpty()
                ? weapons
                : Stream.concat(weapons.stream(), charges.stream())
                        .sorted(Comparator.comparingInt(WeaponMention::from))
                        .toList();
    }

    private static boolean isNoun(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.NOUN
                && !sentence.lower(i - 1).equals("in") // "in charge of"
                && !sentence.lower(i + 1).equals("of");
    }
}
