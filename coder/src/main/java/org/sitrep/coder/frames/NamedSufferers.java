package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.EntityKind;

/** Adds the people whom a sentence names beside those who suffered: in lists, after a comma, after "including". */
final class NamedSufferers {
    private static final Set<Act> HARM = EnumSet.of(
            Act.KILLING, Act.WOUNDING, Act.ABDUCTION, Act.ATTACK, Act.SEXUAL_VIOLENCE, Act.BOMBING, Act.LAUNCH);

    /** What can stand between two names of one list. */
    private static final Set<String> LISTING = GrammarWords.named("named-sufferers.listing");

    private static final Set<String> INCLUDING = Set.of("including", "among", "namely", ":");

    private static final int REACH = 9;

    private final Mentions mentions;
    private final Clause clause;
    private final List<Party> people;

    NamedSufferers(Mentions mentions, Clause clause) {
        this.mentions = mentions;
        this.clause = clause;
        this.people = mentions.parties().stream()
                .filter(party -> party.entity() == EntityKind.PERSON)
                .toList();
    }

    void complete(Frame frame) {
        if (people.isEmpty() || !HARM.contains(frame.act())) {
            return;
        }
        if (frame.sufferers.isEmpty()) {
            nameBefore(frame);
        }
        for (Sufferer sufferer : List.copyOf(frame.sufferers)) {
            Party party = sufferer.party();
            if (party != null && party.entity() == EntityKind.PERSON) {
                listed(frame, people.indexOf(party));
            } else if (party != null && party.entity() == EntityKind.PEOPLE) {
                described(frame, sufferer);
            }
        }
    }

    /** "Juan Lopez, of the party, was killed": much can stand between a name and its verb, but no other verb. */
    private void nameBefore(Frame frame) {
        Chunk verb = mentions.chunk(mentions.chunkAt(frame.trigger.from()));
        if (verb == null || !frame.trigger.verb() || !clause.isPassive(verb)) {
            return;
        }
        for (int k = mentions.chunkAt(verb.from()) - 1; k >= 0; k--) {
            Chunk chunk = mentions.chunks().get(k);
            if (chunk.is(Kind.VERB_PHRASE) || chunk.is(Kind.SUBORDINATOR)) {
                return;
            }
            Party person = personIn(chunk);
            if (person != null && !clause.is(k - 1, Kind.PREPOSITION)) {
                add(frame, person);
                return;
            }
        }
    }

    /** "six priests, including Juan Lopez and Luis Perez"; "the mayor, Juan Lopez". */
    private void described(Frame frame, Sufferer sufferer) {
        for (int p = 0; p < people.size(); p++) {
            Party person = people.get(p);
            int gap = person.from() - sufferer.to();
            if (gap < 1 || gap > REACH) {
                continue;
            }
            boolean comma = gap <= 4
                    && mentions.sentence().lower(sufferer.to()).equals(",")
                    && isListing(sufferer.to(), person.from());
            boolean including = false;
            for (int i = sufferer.to(); i < person.from(); i++) {
                including |= INCLUDING.contains(mentions.sentence().lower(i));
            }
            if (comma || including) {
                add(frame, person);
                listed(frame, p);
            }
            return;
        }
    }

    /** The names before and after this one that belong to the same list. */
    private void listed(Frame frame, int at) {
        for (int p = at;
                p > 0 && isListing(people.get(p - 1).to(), people.get(p).from());
                p--) {
            add(frame, people.get(p - 1));
        }
        for (int p = at;
                p >= 0
                        && p + 1 < people.size()
                        && isListing(people.get(p).to(), people.get(p + 1).from());
                p++) {
            add(frame, people.get(p + 1));
        }
    }

    private boolean isListing(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            String word = mentions.sentence().lower(i);
            boolean mark = word.equals(",") || word.equals("and") || word.equals(";");
            joined |= mark;
            int token = i;
            boolean title = mentions.parties().stream().anyMatch(p -> p.from() <= token && p.to() > token);
            if (!mark
                    && !title
                    && !LISTING.contains(word)
                    && mentions.sentence().tag(i) != Tag.NUMBER) {
                return false;
            }
        }
        return joined && to - from <= REACH;
    }

    private @Nullable Party personIn(Chunk chunk) {
        return people.stream()
                .filter(person -> chunk.holds(person.from()))
                .findFirst()
                .orElse(null);
    }

    private static void add(Frame frame, Party person) {
        boolean known = frame.sufferers.stream().anyMatch(s -> s.from() == person.from())
                || frame.agents.stream().anyMatch(a -> a.name().equals(person.name()));
        if (!known) {
            frame.sufferers.add(new Sufferer(person, person.from(), person.to(), null, null));
        }
    }
}
