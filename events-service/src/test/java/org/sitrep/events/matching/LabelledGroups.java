package org.sitrep.events.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short reports in groups, each labelled by hand with the events that it tells. */
record LabelledGroups(List<Group> groups) {
    private static final Pattern HEADING = Pattern.compile("# (\\d\\d) (\\w+): .*");

    record Group(String number, String kind, List<Labelled> reports) {}

    /**
     * A report.
     *
     * @param tells the events that it tells, by letters that mean something within the group alone
     */
    record Labelled(Set<String> tells, String publisher, LocalDate day, String title, String text) {}

    static LabelledGroups read() {
        List<Group> groups = new ArrayList<>();
        for (String line : lines()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                groups.add(new Group(heading.group(1), heading.group(2), new ArrayList<>()));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                groups.getLast().reports().add(labelled(line.split("\\|", 5)));
            }
        }
        return new LabelledGroups(groups);
    }

    private static Labelled labelled(String[] parts) {
        return new Labelled(
                Set.of(parts[0].strip().split(" ")), parts[1], LocalDate.parse(parts[2]), parts[3], parts[4]);
    }

    private static List<String> lines() {
        try (InputStream file = LabelledGroups.class.getResourceAsStream("labelled-groups.txt")) {
            if (file == null) {
                throw new IllegalStateException("labelled-groups.txt is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
