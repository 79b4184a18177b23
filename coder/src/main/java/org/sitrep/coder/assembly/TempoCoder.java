package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.coder.tempo.TempoMention;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.TempoClaim;

/** Codes tempo claims; what "they" were is taken from the event told before. */
final class TempoCoder {
    private final PlaceResolver places;
    private final ActorResolver actors;

    TempoCoder(PlaceResolver places, ActorResolver actors) {
        this.places = places;
        this.actors = actors;
    }

    TempoClaim code(TempoMention mention, @Nullable Draft before) {
        Mentions sentence = mention.told().mentions();
        EvidenceBuilder evidence = new EvidenceBuilder();
        evidence.add("kind", sentence.sentence(), mention.from(), mention.to(), mention.rule());
        Set<String> countries = new LinkedHashSet<>();
        for (PlaceMention place : sentence.places()) {
            String country = places.countryOf(place, sentence);
            if (country != null) {
                countries.add(country);
            }
        }
        List<Actor> attackers = new ArrayList<>();
        List<Actor> targets = new ArrayList<>();
        for (Frame frame : mention.told().all()) {
            for (Sufferer sufferer : frame.sufferers()) {
                targets.add(target(sufferer, sentence));
            }
        }
        if (before != null) {
            before.places.stream()
                    .filter(p -> p.value().role() == PlaceRole.OCCURRED_AT)
                    .forEach(p -> {
                        String country = places.countryOf(p.value().place(), p.sentence());
                        if (country != null) {
                            countries.add(country);
                        }
                    });
            before.agents.forEach(a -> {
                Party party = actors.resolve(a.value(), a.sentence(), null);
                if (attackers.stream().noneMatch(known -> known.name().equals(party.name()))) {
                    attackers.add(ActorCoder.code(party, a.sentence(), false, null));
                }
            });
        }
        LocalDate day =
                before == null || before.date() == null ? null : before.date().start();
        LocalDate since = mention.since();
        NumberMention number = mention.count();
        Range count = number == null ? null : new Range(number.low(), number.high());
        boolean until =
                mention.kind() == TempoKind.FIRST_SINCE && day != null && (since == null || !day.isBefore(since));
        return new TempoClaim(
                mention.kind(),
                mention.since(),
                until ? day : mention.until(),
                sentence.sentence().words(mention.whatFrom(), Math.max(mention.whatTo(), mention.whatFrom() + 1)),
                count,
                attackers,
                targets,
                List.copyOf(countries),
                mention.told().claimant(),
                mention.since() == null ? 0.6 : 0.8,
                evidence.list());
    }

    private Actor target(Sufferer sufferer, Mentions sentence) {
        Party party = sufferer.party();
        if (party != null) {
            return ActorCoder.code(actors.resolve(party, sentence, null), sentence, false, null);
        }
        String thing = sufferer.thing() == null ? "" : sufferer.thing();
        return new Actor(
                thing,
                thing,
                EntityKind.OBJECT,
                null,
                null,
                sufferer.owner() == null ? null : sufferer.owner().country(),
                false);
    }
}
