package org.sitrep.evaluation.messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.scoring.Report;

/**
 * A coding in the form of the conference's templates. Sees no key.
 *
 * <p>Attackers that are persons or people are individuals, organisations are organisations; targets that are objects
 * are targets, persons are victims. A person goes by {@code name} where that stands in the text, and so does the known
 * organisation behind people: the keys want the fullest name that the text has.
 */
final class FoundMessage {
    private final @Nullable LocalDate published;
    private final String text;

    private FoundMessage(Report report) {
        published = report.published();
        text = Normal.of(report.text());
    }

    static Message of(Coding coding, Report report) {
        var reader = new FoundMessage(report);
        List<Template> templates = new ArrayList<>();
        Set<String> leftOut = new HashSet<>();
        for (CodedEvent event : coding.events()) {
            String type = IncidentType.of(event);
            if (type == null) {
                leftOut.add(event.ref());
            } else {
                templates.add(reader.template(type, event));
            }
        }
        return new Message(templates, FoundClaims.of(coding.casualtyClaims(), leftOut));
    }

    private Template template(String type, CodedEvent event) {
        Map<Role, List<List<String>>> entities = new EnumMap<>(Role.class);
        event.attackers().forEach(attacker -> attacker(entities, attacker));
        for (Actor target : event.targets()) {
            if (target.entity() == EntityKind.OBJECT) {
                add(entities, Role.TARGET, words(target));
            } else if (target.entity() == EntityKind.PERSON) {
                add(entities, Role.VICTIM, nameOrWords(target));
            }
        }
        event.weaponMentions().forEach(weapon -> add(entities, Role.WEAPON, Bare.of(weapon)));
        String country = event.place().country();
        return new Template(type, entities, days(event), country == null ? Set.of() : Set.of(country));
    }

    private void attacker(Map<Role, List<List<String>>> entities, Actor attacker) {
        switch (attacker.entity()) {
            case ORGANISATION -> add(entities, Role.PERP_ORG, words(attacker));
            case PERSON -> add(entities, Role.PERP_IND, nameOrWords(attacker));
            case OBJECT -> add(entities, Role.PERP_IND, words(attacker));
            case PEOPLE -> {
                add(entities, Role.PERP_IND, words(attacker));
                if (attacker.actorId() != null && !fullName(attacker).equals(words(attacker))) {
                    add(entities, Role.PERP_ORG, fullName(attacker));
                }
            }
        }
    }

    private static void add(Map<Role, List<List<String>>> entities, Role role, String words) {
        List<List<String>> ofRole = entities.computeIfAbsent(role, any -> new ArrayList<>());
        if (!words.isEmpty() && !ofRole.contains(List.of(words))) {
            ofRole.add(List.of(words));
        }
    }

    private String nameOrWords(Actor actor) {
        String name = fullName(actor);
        return name.isEmpty() ? words(actor) : name;
    }

    /** Empty where it does not stand in the text. */
    private String fullName(Actor actor) {
        String name = Normal.of(actor.name());
        return text.contains(name) ? name : "";
    }

    private static String words(Actor actor) {
        return Bare.of(actor.mention().isEmpty() ? actor.name() : actor.mention());
    }

    /** What is undated is "on or before the day of the message", as in the keys. */
    private List<Days> days(CodedEvent event) {
        LocalDate start = event.date().start();
        LocalDate end = event.date().end() == null ? start : event.date().end();
        if (end != null) {
            return List.of(new Days(start, end));
        }
        return published == null ? List.of() : List.of(new Days(null, published));
    }
}
