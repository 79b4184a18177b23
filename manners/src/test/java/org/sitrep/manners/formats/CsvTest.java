package org.sitrep.manners.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final List<Column<String>> COLUMNS =
            List.of(new Column<>("text", "#text", text -> text), new Column<>("length", "", String::length));

    @Property(seed = "2026")
    void readsBackAsItWasWritten(
            @ForAll @Size(max = 10) List<@NotEmpty @CharRange(from = 1, to = '\uD7FF') String> texts)
            throws IOException {
        var rows = read(write(texts));

        assertThat(rows.subList(1, rows.size()))
                .isEqualTo(texts.stream()
                        .map(text -> List.of(String.valueOf(Csv.cell(text)), String.valueOf(text.length())))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void disarmsWhatASpreadsheetWouldRun(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 190})
    void leavesNumbersAlone(int number) {
        assertThat(Csv.cell(number)).isEqualTo(number);
    }

    @Test
    void keepsTheColumnOfACellThatIsEmpty() throws IOException {
        List<Column<String>> columns = List.of(
                new Column<>("first", "", text -> null),
                new Column<>("second", "", text -> text),
                new Column<>("third", "", text -> null));
        var out = new ByteArrayOutputStream();

        Csv.write(out, columns, false, List.of("a").iterator());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("first,second,third\n,a,\n");
    }

    private static String write(List<String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(out, COLUMNS, false, texts.iterator());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String csv) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var values = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerForListOf(String.class)
                .<List<String>>readValues(csv)) {
            values.forEachRemaining(rows::add);
        }
        return rows;
    }
}
