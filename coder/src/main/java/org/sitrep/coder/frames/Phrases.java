package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Tag;

/** Reads noun phrases: whom or what they name. */
final class Phrases {
    /** Things that are attacked: what is built, and what carries people. */
    private static final Set<String> THINGS = GrammarWords.named("phrases.things");

    /** What is told by whose it is. */
    private static final Set<String> OWNED = GrammarWords.named("phrases.owned");

    /** Bodies of armed men that are told by whose they are. */
    private static final Set<String> UNITS = GrammarWords.named("phrases.units");

    private static final Set<String> BONDS = GrammarWords.named("phrases.bonds");

    private static final Set<String> PRONOUNS = GrammarWords.named("phrases.pronouns");

    private final Mentions mentions;
    private final Clause clause;

    Phrases(Mentions mentions, Clause clause) {
        this.mentions = mentions;
        this.clause = clause;
    }

    /** The party that the phrase names as a whole: the one that holds its head, or stands behind "members of". */
    @Nullable Party party(Chunk phrase) {
        Party named = named(phrase);
        return named != null && named.actor() == null && named.country() == null && named.isArmed()
                ? sponsored(named, phrase)
                : named;
    }

    /** "militias backed by Iran" are Iran-backed militias. */
    private Party sponsored(Party party, Chunk phrase) {
        int index = mentions.chunkAt(phrase.from());
        boolean within = head(phrase) != phrase.head();
        int at = within ? index : index + 1;
        Chunk bond = mentions.chunk(at);
        Chunk sponsor = mentions.chunk(at + 2);
        if (bond == null
                || sponsor == null
                || !BONDS.contains(mentions.sentence().lower(bond.head()))
                || !clause.is(at + 1, Chunk.Kind.PREPOSITION)) {
            return party;
        }
        Party state = named(sponsor);
        String name = state == null
                ? null
                : state.name() + "-" + mentions.sentence().lower(bond.head()) + " "
                        + party.name().toLowerCase(java.util.Locale.ROOT);
        return state == null || name == null ? party : party.as(name, null, state.country());
    }

    /** The phrase's head; "aligned" in "militias aligned with Iran" is none. */
    private int head(Chunk phrase) {
        boolean bond = phrase.head() > phrase.from()
                && BONDS.contains(mentions.sentence().lower(phrase.head()));
        return bond ? phrase.head() - 1 : phrase.head();
    }

    private @Nullable Party named(Chunk phrase) {
        Party found = null;
        for (Party party : mentions.partiesIn(phrase.from(), phrase.to())) {
            if (party.from() <= head(phrase) && party.to() > head(phrase)) {
                found = party;
            }
        }
        Chunk whose = found != null && PeopleOf.canBe(found) ? clause.inner(phrase) : null;
        if (found != null && whose != null) {
            Party people = PeopleOf.body(found, named(whose), whose, mentions);
            if (people != null) {
                return people;
            }
        }
        if (found == null && UNITS.contains(mentions.sentence().lower(head(phrase)))) {
            found = mentions.partiesIn(phrase.from(), phrase.to()).stream()
                    .filter(party -> party.to() == head(phrase) && party.isArmed())
                    .findFirst()
                    .orElse(null); // "a CRPF company"
        }
        if (found == null || clause.isQuantityHead(phrase)) {
            Chunk inner = clause.inner(phrase);
            if (inner != null && (clause.isQuantityHead(phrase) || isNumberOnly(phrase))) {
                Party behind = party(inner);
                return behind == null ? found : behind;
            }
        }
        return found;
    }

    private boolean isNumberOnly(Chunk phrase) {
        return mentions.sentence().tag(phrase.head()) == Tag.NUMBER
                || (!mentions.numbersIn(phrase.from(), phrase.to()).isEmpty()
                        && mentions.numbersIn(phrase.from(), phrase.to())
                                        .getLast()
                                        .to()
                                == phrase.to());
    }

    /** Whose the phrase's thing is: the party before the head, as in "a U.S. military base". */
    @Nullable Party owner(Chunk phrase) {
        for (Party party : mentions.partiesIn(phrase.from(), phrase.to())) {
            if (party.to() <= phrase.head()) {
                return party;
            }
        }
        return null;
    }

    /** The parties named by "and"-joined phrases. */
    List<Party> parties(List<Chunk> phrases) {
        List<Party> parties = new ArrayList<>();
        for (Chunk phrase : phrases) {
            Party party = party(phrase);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    boolean isPronoun(Chunk phrase) {
        return phrase.to() - phrase.from() == 1
                && PRONOUNS.contains(mentions.sentence().lower(phrase.from()));
    }

    boolean isThing(Chunk phrase) {
        return THINGS.contains(mentions.sentence().lower(phrase.head()));
    }

    /** The weapon that the phrase is about, as in "five rockets", "a wave of drones". */
    @Nullable WeaponMention weapon(Chunk phrase) {
        WeaponMention found = null;
        for (WeaponMention weapon : mentions.weaponsIn(phrase.from(), phrase.to())) {
            boolean bears = weapon.to() == phrase.head() && weapon.term().term().equals("booby-trapped");
            if (weapon.to() > phrase.head() || bears) {
                found = weapon;
            }
        }
        if (found == null && clause.isQuantityHead(phrase)) {
            Chunk inner = clause.inner(phrase);
            return inner == null ? null : weapon(inner);
        }
        return found;
    }

    /** Whom or what the phrase names as hit; null where it names neither. */
    @Nullable Sufferer sufferer(Chunk phrase) {
        Party party = party(phrase);
        Party owner = owner(phrase);
        if (isThing(phrase)) {
            Chunk whose = ownerBehind(phrase);
            int end = whose == null ? phrase.to() : whose.to();
            Party holder = owner == null && whose != null ? party(whose) : owner;
            return new Sufferer(null, start(phrase), end, mentions.sentence().words(start(phrase), end), holder);
        }
        PlaceMention seat = seatOfGovernment(party, phrase);
        if (seat != null) {
            return new Sufferer(null, seat.from(), seat.to(), seat.name(), null);
        }
        if (party != null) {
            return new Sufferer(party, start(phrase), phrase.to(), null, owner);
        }
        PlaceMention place = mentions.placesIn(phrase.from(), phrase.to()).stream()
                .findFirst()
                .orElse(null);
        if (place != null && !place.isCountry()) {
            return new Sufferer(null, place.from(), place.to(), place.name(), owner);
        }
        boolean named = mentions.sentence().tag(phrase.head()) == Tag.PROPER
                && mentions.sentence().token(phrase.head()).isCapitalised();
        return named && !isPronoun(phrase) && phrase.head() > 0
                ? new Sufferer(
                        null, start(phrase), phrase.to(), mentions.sentence().words(start(phrase), phrase.to()), owner)
                : null;
    }

    /** "the headquarters of the Civic Union", "the house of Judge Torre": the phrase that names whose the thing is. */
    private @Nullable Chunk ownerBehind(Chunk phrase) {
        Chunk whose = OWNED.contains(mentions.sentence().lower(phrase.head())) ? clause.inner(phrase) : null;
        boolean place =
                whose != null && !mentions.placesIn(whose.head(), whose.to()).isEmpty();
        return whose == null || place || isPronoun(whose) || isNumberOnly(whose) ? null : whose;
    }

    /** "strikes on Kyiv": the city is hit, not the government that it can stand for. */
    private @Nullable PlaceMention seatOfGovernment(@Nullable Party party, Chunk phrase) {
        if (party == null || party.actor() == null || !party.actor().isState()) {
            return null;
        }
        return mentions.placesIn(phrase.from(), phrase.to()).stream()
                .filter(place -> place.from() == party.from() && place.to() == party.to() && !place.isCountry())
                .findFirst()
                .orElse(null);
    }

    /** The phrase's first token that is no article. */
    private int start(Chunk phrase) {
        int from = phrase.date() == null ? phrase.from() : phrase.date().to();
        while (from < phrase.head() && mentions.sentence().tag(from) == Tag.DETERMINER) {
            from++;
        }
        return from;
    }
}
