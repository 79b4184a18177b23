package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/** Victims whom a report calls by name, each a claim of one: "The victims were identified as Juan Lopez and Luis Perez". */
final class NamedVictims {
    private static final String RULE = "named-victim";

    /** Words for those who suffered that a sentence begins with before it names them. */
    private static final Set<String> VICTIMS = GrammarWords.named("named-victims.victims");

    private static final Set<String> IDENTIFIED = Set.of("identified", "named");

    private static final int REACH = 4;

    private NamedVictims() {}

    static void give(List<Told> article, List<Draft> drafts) {
        for (Told told : article) {
            int naming = naming(told.mentions().sentence());
            if (naming >= 0) {
                identified(told, naming, drafts);
            }
        }
        drafts.forEach(NamedVictims::count);
    }

    /** Where names begin in a sentence that says who the victims were; -1 where it does not. */
    private static int naming(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean as = IDENTIFIED.contains(sentence.lower(i))
                    && sentence.lower(i + 1).equals("as");
            if (as) {
                return i + 2;
            }
            boolean are = VICTIMS.contains(sentence.lower(i))
                    && i < 6
                    && (sentence.lower(i + 1).equals("are")
                            || sentence.lower(i + 1).equals("is")
                            || sentence.lower(i + 1).equals("were")
                            || sentence.lower(i + 1).equals("include")
                            || sentence.lower(i + 1).equals("included")
                            || sentence.lower(i + 1).equals(":"));
            if (are) {
                return i + 1;
            }
        }
        return -1;
    }

    private static void identified(Told told, int from, List<Draft> drafts) {
        Mentions mentions = told.mentions();
        List<Party> people = mentions.parties().stream()
                .filter(p -> p.entity() == EntityKind.PERSON && p.from() >= from)
                .toList();
        boolean victims = mentions.sentence().tokens().stream().anyMatch(t -> VICTIMS.contains(t.lower()));
        boolean doers = mentions.parties().stream().anyMatch(p -> p.isArmed() && p.from() < from);
        Draft draft = people.isEmpty() || (doers && !victims)
                ? null
                : last(drafts, mentions.sentence().index());
        if (draft == null || draft.sufferers.stream().anyMatch(s -> isIn(mentions, s))) {
            return;
        }
        Frame frame = harm(draft);
        for (Party person : people) {
            draft.sufferers.add(
                    new Draft.In<>(new Sufferer(person, person.from(), person.to(), null, null), mentions, frame));
        }
    }

    private static boolean isIn(Mentions mentions, Draft.In<Sufferer> sufferer) {
        return sufferer.sentence().sentence().index() == mentions.sentence().index()
                && sufferer.value().party() != null
                && sufferer.value().party().entity() == EntityKind.PERSON;
    }

    private static @Nullable Draft last(List<Draft> drafts, int here) {
        Draft last = null;
        for (Draft draft : drafts) {
            boolean near = draft.firstSentence() <= here && here - draft.lastSentence <= REACH;
            if (near
                    && harm(draft).trigger().trigger().measure() != null
                    && (last == null || draft.lastSentence >= last.lastSentence)) {
                last = draft;
            }
        }
        return last;
    }

    /** The frame that says what became of people, or the first. */
    private static Frame harm(Draft draft) {
        return draft.frames.stream()
                .filter(frame -> frame.trigger().trigger().measure() != null)
                .findFirst()
                .orElse(draft.frames.getFirst());
    }

    private static void count(Draft draft) {
        for (Draft.In<Sufferer> in : draft.sufferers) {
            Party party = in.value().party();
            Measure measure = in.frame().trigger().trigger().measure();
            if (party == null || measure == null || party.entity() != EntityKind.PERSON || isCounted(draft, party)) {
                continue;
            }
            boolean part = draft.figures.stream().anyMatch(f -> f.casualty().measure() == measure);
            draft.figures.add(new Draft.Figure(
                    new Casualty(
                            measure,
                            Count.exactly(1),
                            party,
                            party.from(),
                            party.from(),
                            party.to(),
                            part ? Set.of(Casualty.Note.PART) : Set.of(),
                            RULE,
                            List.of()),
                    in.sentence(),
                    null));
        }
    }

    private static boolean isCounted(Draft draft, Party person) {
        return draft.figures.stream()
                .flatMap(f -> f.casualty().others().isEmpty()
                        ? java.util.stream.Stream.of(f.casualty())
                        : f.casualty().others().stream())
                .anyMatch(c -> c.victims() != null && c.victims().name().equals(person.name()));
    }

    /** Both tell of the same person's killing: nobody dies twice. */
    static boolean areShared(Draft some, Draft other) {
        return some.acts.contains(Act.KILLING)
                && other.acts.contains(Act.KILLING)
                && some.sufferers.stream()
                        .anyMatch(a ->
                                isNamed(a) && other.sufferers.stream().anyMatch(b -> isNamed(b) && isSame(a, b)));
    }

    private static boolean isNamed(Draft.In<Sufferer> in) {
        Party party = in.value().party();
        return party != null && party.entity() == EntityKind.PERSON && party.noun() == null;
    }

    private static boolean isSame(Draft.In<Sufferer> a, Draft.In<Sufferer> b) {
        return surname(a).equals(surname(b));
    }

    private static String surname(Draft.In<Sufferer> in) {
        Party party = in.value().party();
        String name = party == null ? "" : party.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
