package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Responsibility;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.PlaceRole;

/** Takes the frames that tell one event together: in a sentence, over sentences, and again in the headline. */
final class Grouper {
    private static final int ENOUGH = 3;
    /** What is told in one sentence is one event, unless something speaks against it. */
    private static final int SAME_SENTENCE = 7;

    private static final int REACH = 30;

    /** Sentences after an attack in which someone claims it or is blamed for it. */
    private static final int RESPONSIBLE_REACH = 4;

    /** Sentences after the headline in which it is told again. */
    private static final int LEAD = 4;

    private static final Set<Act> HARM = EnumSet.of(Act.KILLING, Act.WOUNDING);
    private static final Set<Act> BLAST =
            EnumSet.of(Act.STRIKE, Act.BOMBING, Act.SHELLING, Act.LAUNCH, Act.INTERCEPTION, Act.CHEMICAL_ATTACK);
    private static final Set<Act> FIGHT = EnumSet.of(Act.CLASH, Act.REPULSE, Act.CAPTURE, Act.RECAPTURE);

    private final PlaceResolver places;
    private final List<Draft> drafts = new ArrayList<>();

    Grouper(PlaceResolver places) {
        this.places = places;
    }

    List<Draft> group(List<Told> article) {
        for (Told told : article) {
            Set<String> figures = figures(told);
            for (Frame frame : told.frames()) {
                if (frame.modality().happened()) {
                    place(frame, figures);
                }
            }
            takeResponsibility(told);
        }
        return withoutBareHarm();
    }

    /** "One person was wounded", and nothing more: it belongs to the attack told before, or to the one told first. */
    private List<Draft> withoutBareHarm() {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft owner = isBareHarm(draft) ? ownerOf(draft) : null;
            if (owner == null) {
                kept.add(draft);
            } else {
                draft.frames.forEach(owner::add);
            }
        }
        return kept;
    }

    private @Nullable Draft ownerOf(Draft harm) {
        Draft before = null;
        for (Draft draft : drafts) {
            boolean attack = draft != harm && !isBareHarm(draft) && isAttack(draft);
            if (attack && (before == null || draft.lastSentence <= harm.firstSentence())) {
                before = draft;
            }
        }
        return before;
    }

    private static boolean isBareHarm(Draft draft) {
        return HARM.containsAll(draft.acts)
                && draft.agents.isEmpty()
                && draft.weapons.isEmpty()
                && draft.dates.isEmpty()
                && draft.places.stream().allMatch(p -> p.value().place().isCountry());
    }

    /** "X claimed responsibility" names the attacker of what was told just before. */
    private void takeResponsibility(Told told) {
        Responsibility responsible = told.responsible();
        if (responsible == null || drafts.isEmpty()) {
            return;
        }
        int here = told.mentions().sentence().index();
        Draft last = drafts.stream()
                .filter(draft -> draft.lastSentence <= here && here - draft.lastSentence <= RESPONSIBLE_REACH)
                .max(Comparator.comparingInt(draft -> draft.lastSentence))
                .orElse(null);
        if (last != null && last.agents.stream().noneMatch(a -> a.value().actor() != null) && isAttack(last)) {
            last.agents.add(new Draft.In<>(responsible.party(), told.mentions(), last.frames.getFirst()));
            last.alleged |= responsible.alleged();
        }
    }

    private static boolean isAttack(Draft draft) {
        return draft.acts.stream().allMatch(Grouper::violent);
    }

    /** The sentence's figures as words to compare: the same "18 killed" tells the same event. */
    private static Set<String> figures(Told told) {
        Set<String> figures = new HashSet<>();
        for (Casualty casualty : told.casualties()) {
            Integer low = casualty.count().low();
            if (low != null && low > 0 && !casualty.part() && casualty.measure() == Measure.KILLED) {
                figures.add(casualty.measure() + ":" + low);
            }
        }
        return figures;
    }

    private void place(Frame frame, Set<String> figures) {
        Draft best = null;
        int bestScore = ENOUGH - 1;
        for (int i = drafts.size() - 1; i >= 0 && drafts.size() - i <= REACH; i--) {
            Draft draft = drafts.get(i);
            int score = likeness(frame, draft, figures);
            if (score > bestScore) {
                bestScore = score;
                best = draft;
            }
        }
        if (best == null) {
            best = new Draft(frame);
            drafts.add(best);
        } else {
            best.add(frame);
        }
        best.told.addAll(figures);
    }

    /** How much speaks for one event; negative where something speaks against it. */
    private int likeness(Frame frame, Draft draft, Set<String> figures) {
        boolean elsewhere = frame.another()
                && draft.lastSentence != frame.mentions().sentence().index();
        if (elsewhere || !actsAgree(frame, draft)) {
            return -1;
        }
        int days = dayLikeness(frame, draft);
        int where = placeLikeness(frame, draft);
        int who = agentLikeness(frame, draft);
        if (days < 0 || where < 0 || who < 0) {
            return -1;
        }
        int here = frame.mentions().sentence().index();
        int apart = here - draft.lastSentence;
        if (apart == 0) {
            return setApart(frame, draft) ? -1 : SAME_SENTENCE + days + where + who;
        }
        boolean bare = frame.dates().isEmpty()
                && frame.places().stream().allMatch(p -> p.place().isCountry());
        int score = days + where + who;
        score += frame.anaphoric() && !frame.uncounted() ? 2 : 0;
        score += frame.anaphoric() && isReference(frame) && draft.date() != null ? 3 : 0;
        score += apart == 1 ? (isDefinite(frame) ? 2 : 1) : 0;
        boolean dates = draft.date() == null
                && !frame.dates().isEmpty()
                && frame.trigger().verb();
        score += dates && apart <= 2 ? 1 : 0;
        score += isTitle(draft) && apart <= LEAD ? 2 : 0;
        score += bare && HARM.contains(frame.act()) ? 2 : bare && apart <= 3 ? 1 : 0;
        score += figures.stream().anyMatch(draft.told::contains) ? 3 : 0;
        return score;
    }

    /** "the fire marks the first such incidents since": it speaks of the attacks told before. */
    private static boolean isReference(Frame frame) {
        return frame.mentions().sentence().tokens().stream().anyMatch(t -> t.is("such"));
    }

    /** A verb, or "the blast": nothing that begins a new story, as "an attack" can. */
    private static boolean isDefinite(Frame frame) {
        return frame.trigger().verb() || frame.anaphoric();
    }

    private static boolean isTitle(Draft draft) {
        return draft.frames.stream().allMatch(f -> f.mentions().sentence().isTitle());
    }

    /** "in retaliation for an earlier strike": what follows such words is another event. */
    private static boolean setApart(Frame frame, Draft draft) {
        Frame last = draft.frames.getLast();
        int from = Math.min(last.trigger().to(), frame.trigger().to());
        int to = Math.max(last.trigger().from(), frame.trigger().from());
        for (int i = from; i < to; i++) {
            String word = frame.mentions().sentence().lower(i);
            if (word.equals("retaliation")
                    || word.equals("revenge")
                    || word.equals("response")
                    || word.equals("reprisal")
                    || word.equals("retaliatory")
                    || word.equals("avenge")) {
                return true;
            }
            boolean harm = HARM.contains(last.act()) || HARM.contains(frame.act());
            if (!harm
                    && (word.equals("after")
                            || word.equals("following")
                            || word.equals("before")
                            || word.equals("since")
                            || word.equals("separate")
                            || word.equals("elsewhere")
                            || word.equals("meanwhile"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean actsAgree(Frame frame, Draft draft) {
        Act act = frame.act();
        return draft.acts.stream().allMatch(other -> agree(act, other));
    }

    private static boolean agree(Act a, Act b) {
        if (a == b || (HARM.contains(a) && violent(b)) || (HARM.contains(b) && violent(a))) {
            return true;
        }
        if (a == Act.ATTACK || b == Act.ATTACK) {
            Act other = a == Act.ATTACK ? b : a;
            return BLAST.contains(other) || FIGHT.contains(other) || other == Act.LOOTING || other == Act.ABDUCTION;
        }
        return (BLAST.contains(a) && BLAST.contains(b))
                || (FIGHT.contains(a) && FIGHT.contains(b))
                || (a == Act.BOMBING && b == Act.CLASH)
                || (a == Act.CLASH && b == Act.BOMBING)
                || (demonstration(a) && demonstration(b));
    }

    private static boolean violent(Act act) {
        return switch (act) {
            case ARREST, AGREEMENT, WITHDRAWAL, BASE_ESTABLISHMENT, GROUP_CHANGE, TRANSFER, DISARMING -> false;
            default -> true;
        };
    }

    private static boolean demonstration(Act act) {
        return act == Act.PROTEST || act == Act.RIOT || act == Act.DISPERSAL;
    }

    /** 3 the same days, 0 not told or one within the other, -1 apart. */
    private static int dayLikeness(Frame frame, Draft draft) {
        if (frame.dates().isEmpty() || draft.dates.isEmpty()) {
            return 0;
        }
        int best = -1;
        for (DateMention a : frame.dates()) {
            for (Draft.In<DateMention> b : draft.dates) {
                best = Math.max(best, dayLikeness(a, frame.mentions(), b.value(), b.sentence()));
            }
        }
        return best;
    }

    private static int dayLikeness(DateMention a, Mentions inA, DateMention b, Mentions inB) {
        if (!a.isResolved() || !b.isResolved()) {
            String wordsOfA = inA.sentence().words(a.from(), a.to());
            return wordsOfA.equalsIgnoreCase(inB.sentence().words(b.from(), b.to())) ? 3 : -1;
        }
        if (!meet(a, b)) {
            return -1;
        }
        return a.precision() == b.precision() ? 3 : 0;
    }

    private static boolean meet(DateMention a, DateMention b) {
        return a.start() != null
                && b.start() != null
                && a.end() != null
                && b.end() != null
                && !a.start().isAfter(b.end())
                && !b.start().isAfter(a.end());
    }

    private int placeLikeness(Frame frame, Draft draft) {
        int best = 0;
        boolean compared = false;
        for (Located a : frame.places()) {
            for (Draft.In<Located> b : draft.places) {
                if (a.role() == PlaceRole.OCCURRED_AT && b.value().role() == PlaceRole.OCCURRED_AT) {
                    compared = true;
                    best = Math.max(best, placeLikeness(a, frame.mentions(), b.value(), b.sentence()));
                }
            }
        }
        return compared && best == 0 ? -1 : best;
    }

    /** 3 the same name, 1 one within the other, 0 apart. */
    private int placeLikeness(Located a, Mentions inA, Located b, Mentions inB) {
        if (a.place().name().equalsIgnoreCase(b.place().name())) {
            return a.place().isCountry() ? 1 : 3;
        }
        Optional<Place> first = places.resolve(a.place(), inA);
        Optional<Place> second = places.resolve(b.place(), inB);
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        Place p = first.get();
        Place q = second.get();
        if (p.country() != null && q.country() != null && !p.country().equals(q.country())) {
            return 0;
        }
        return contains(p, q) || contains(q, p) || isNear(p, q) ? 1 : 0;
    }

    private static boolean contains(Place outer, Place inner) {
        if (outer.kind() == PlaceKind.COUNTRY || outer.kind() == PlaceKind.REGION) {
            return true;
        }
        return outer.kind() == PlaceKind.ADMIN1
                && (inner.admin1() == null
                        || outer.name().equals(inner.admin1())
                        || inner.admin1().equals(outer.admin1()));
    }

    private static boolean isNear(Place p, Place q) {
        return p.latitude() != null
                && q.latitude() != null
                && p.longitude() != null
                && q.longitude() != null
                && Math.abs(p.latitude() - q.latitude()) < 0.15
                && Math.abs(p.longitude() - q.longitude()) < 0.15;
    }

    private static int agentLikeness(Frame frame, Draft draft) {
        if (frame.agents().isEmpty() || draft.agents.isEmpty()) {
            return 0;
        }
        int best = -1;
        for (Party a : frame.agents()) {
            for (Draft.In<Party> b : draft.agents) {
                best = Math.max(best, alike(a, b.value()));
            }
        }
        return best;
    }

    /** 2 the same, 0 it may be, -1 someone else. */
    private static int alike(Party a, Party b) {
        if (a.name().equalsIgnoreCase(b.name())
                || (a.actor() != null
                        && b.actor() != null
                        && a.actor().id().equals(b.actor().id()))) {
            return 2;
        }
        @Nullable String ca = a.country();
        @Nullable String cb = b.country();
        boolean statesA = a.actor() != null && a.actor().isState();
        boolean statesB = b.actor() != null && b.actor().isState();
        if (ca != null && cb != null) {
            return ca.equals(cb) && statesA == statesB
                    ? 1
                    : (statesA && statesB) || (a.actor() != null && b.actor() != null) ? -1 : ca.equals(cb) ? 0 : -1;
        }
        boolean opposed = a.side() != null && b.side() != null && a.side() != b.side();
        return opposed ? -1 : 0;
    }
}
