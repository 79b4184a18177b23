package org.sitrep.coder.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Token;

/** Names of months and weekdays, and figures of days and years, at a token. */
final class Calendar {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY), Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY), Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY), Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY), Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY), Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY), Map.entry("sunday", DayOfWeek.SUNDAY));

    /** Words too when written small: "may", "march". */
    private static final String WORDS_TOO = "|may|march|mar|dec|sep|jan|jun|mon|wed|fri|";

    private static final List<String> ORDINALS = List.of(
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second"
                            + " twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth"
                            + " twenty-ninth thirtieth thirty-first")
                    .split(" "));

    private Calendar() {}

    /** The month that the token names, 0 where it names none. */
    static int month(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return 0;
        }
        Token token = sentence.token(i);
        String name = undotted(token.lower());
        if (WORDS_TOO.contains("|" + name + "|") && !token.isCapitalised()) {
            return 0;
        }
        return MONTHS.getOrDefault(name, 0);
    }

    static @Nullable DayOfWeek weekday(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return null;
        }
        Token token = sentence.token(i);
        String name = undotted(token.lower());
        if (WORDS_TOO.contains("|" + name + "|") && !token.isCapitalised()) {
            return null;
        }
        return WEEKDAYS.get(name);
    }

    /** 1 to 31 of "7", "07", "22nd"; 0 where the token is none. */
    static int dayOfMonth(Sentence sentence, int i) {
        String digits = sentence.lower(i).replaceFirst("(st|nd|rd|th)$", "");
        int day = number(digits, 2);
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** The same, and "fourth" or "twenty-first": as they stand before "of February". */
    static int ordinalOrDay(Sentence sentence, int i) {
        int day = dayOfMonth(sentence, i);
        return day > 0 ? day : ORDINALS.indexOf(sentence.lower(i)) + 1;
    }

    /** A year of four figures, 0 where the token is none. */
    static int year(Sentence sentence, int i) {
        String text = sentence.lower(i);
        int year = text.length() == 4 ? number(text, 4) : 0;
        return DateContext.validYear(year) ? year : 0;
    }

    static int number(String digits, int longest) {
        if (digits.isEmpty() || digits.length() > longest || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private static String undotted(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
