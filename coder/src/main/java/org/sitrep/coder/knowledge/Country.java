package org.sitrep.coder.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a territory that reports name like one.
 *
 * @param iso2 ISO 3166-1 alpha-2; {@code XK} for Kosovo
 * @param iso3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo
 * @param name the name to file it under
 * @param names every other name, former ones too
 * @param adjectives "Iraqi", "U.S."
 * @param people nouns for its people, singular and plural: "Iraqi", "Iraqis", "Briton"
 * @param capital null where it has none of its own
 * @param metonyms capitals and seats that stand for its government: "Washington"
 * @param neighbours ISO 3166-1 alpha-2 of the countries that it borders
 * @param until year in which it ceased to be (Yugoslavia), null where it is
 */
public record Country(
        String iso2,
        String iso3,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        @Nullable String capital,
        List<String> metonyms,
        Set<String> neighbours,
        @Nullable Integer until) {}
