package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/**
 * The words that reports tell violence with.
 *
 * @param triggers verbs and nouns that can tell an event, in every form
 * @param weapons words for weapons, singular and plural
 * @param people nouns for people, singular and plural
 * @param measures words for what happened to people
 * @param numbers number words and vague ones
 * @param quantities words that say how sure a number is
 * @param cues words that change what is said around them
 * @param forces words of force levels
 * @param ordinary English words and person names that are names of places and actors too
 */
public record Words(
        Lexicon<TriggerWord> triggers,
        Lexicon<WeaponTerm> weapons,
        Lexicon<PersonNoun> people,
        Lexicon<MeasureWord> measures,
        Lexicon<NumberWord> numbers,
        Lexicon<QuantityCue> quantities,
        Lexicon<Cue> cues,
        Lexicon<ForceWord> forces,
        OrdinaryWords ordinary) {

    static Words read(KnowledgeFiles files, OrdinaryWords ordinary) {
        return new Words(
                triggers(files.words("triggers"), ordinary),
                weapons(files.words("weapons"), ordinary),
                people(files.words("people"), ordinary),
                measures(files.words("measures"), ordinary),
                numbers(files.words("numbers"), ordinary),
                quantities(files.words("quantities"), ordinary),
                cues(files.words("cues"), ordinary),
                forces(files.words("forces"), ordinary),
                ordinary);
    }

    private static Lexicon<TriggerWord> triggers(Table table, OrdinaryWords ordinary) {
        Lexicon<TriggerWord> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            Trigger trigger = trigger(row);
            Map<String, Set<TriggerWord.Form>> forms = trigger.verb()
                    ? Inflection.ofVerb(trigger.lemma(), row.list("irregular"))
                    : Inflection.ofNoun(trigger.lemma(), row.list("irregular"));
            forms.forEach((word, kinds) -> lexicon.add(word, new TriggerWord(trigger, kinds)));
        }
        return lexicon;
    }

    private static Trigger trigger(Row row) {
        Set<Trigger.Need> needs = EnumSet.noneOf(Trigger.Need.class);
        for (String need : row.list("needs")) {
            needs.add(row.constant(Trigger.Need.class, need));
        }
        return new Trigger(
                row.required("word"),
                row.required("pos").equals("verb"),
                row.constant("act", Trigger.Act.class),
                Labels.code(row, "sub_event", SubEventType.class),
                row.constant("frame", Trigger.Frame.class),
                Labels.code(row, "weapon", Weapon.class),
                Labels.code(row, "measure", Measure.class),
                Labels.code(row, "outcome", Outcome.class),
                row.list("target_prep"),
                row.list("agent_prep"),
                Set.copyOf(needs));
    }

    private static Lexicon<WeaponTerm> weapons(Table table, OrdinaryWords ordinary) {
        Lexicon<WeaponTerm> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            WeaponTerm term = new WeaponTerm(
                    row.required("term"),
                    Labels.required(row, "weapon", Weapon.class),
                    Labels.code(row, "sub_event", SubEventType.class),
                    row.yes("platform"));
            Inflection.ofNoun(term.term(), row.list("plural")).keySet().forEach(form -> lexicon.add(form, term));
        }
        return lexicon;
    }

    private static Lexicon<PersonNoun> people(Table table, OrdinaryWords ordinary) {
        Lexicon<PersonNoun> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            PersonNoun noun = new PersonNoun(
                    row.required("noun"),
                    row.constant("side", PersonNoun.Side.class),
                    Labels.code(row, "kind", org.sitrep.contracts.codes.ActorKind.class),
                    row.required("group"),
                    row.get("number").equals("plural"),
                    row.get("number").equals("collective"));
            List<String> forms = new ArrayList<>(
                    Inflection.ofNoun(noun.noun(), row.list("plural")).keySet());
            lexicon.add(forms.getFirst(), noun);
            if (forms.size() > 1 && !noun.plural()) {
                lexicon.add(forms.get(1), noun.asPlural());
            }
        }
        return lexicon;
    }

    private static Lexicon<MeasureWord> measures(Table table, OrdinaryWords ordinary) {
        Lexicon<MeasureWord> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            Measure measure = Labels.required(row, "measure", Measure.class);
            MeasureWord.Use use = row.constant("use", MeasureWord.Use.class);
            row.list("words").forEach(word -> lexicon.add(word, new MeasureWord(word, measure, use)));
        }
        return lexicon;
    }

    private static Lexicon<NumberWord> numbers(Table table, OrdinaryWords ordinary) {
        Lexicon<NumberWord> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            String word = row.required("word");
            lexicon.add(
                    word,
                    new NumberWord(
                            word,
                            row.whole("low"),
                            row.parsed("high", Long::valueOf),
                            Labels.required(row, "qualifier", Qualifier.class),
                            row.yes("multiplier")));
        }
        return lexicon;
    }

    private static Lexicon<QuantityCue> quantities(Table table, OrdinaryWords ordinary) {
        Lexicon<QuantityCue> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            Qualifier qualifier = Labels.required(row, "qualifier", Qualifier.class);
            boolean after = row.get("side").equals("after");
            row.list("words").forEach(words -> lexicon.add(words, new QuantityCue(words, qualifier, after)));
        }
        return lexicon;
    }

    private static Lexicon<Cue> cues(Table table, OrdinaryWords ordinary) {
        Lexicon<Cue> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            Cue.Type type = row.constant("type", Cue.Type.class);
            Cue.Side side = row.constant("side", Cue.Side.class);
            row.list("words").forEach(words -> lexicon.add(words, new Cue(words, type, side)));
        }
        return lexicon;
    }

    private static Lexicon<ForceWord> forces(Table table, OrdinaryWords ordinary) {
        Lexicon<ForceWord> lexicon = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            ForceWord.Type type = row.constant("type", ForceWord.Type.class);
            ForceStatus status = Labels.code(row, "status", ForceStatus.class);
            row.list("words").forEach(word -> lexicon.add(word, new ForceWord(word, type, status)));
        }
        return lexicon;
    }
}
