package org.sitrep.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our own events beside a claim.
 *
 * @param inSums whether it lies in the claim's period for certain; else it is one of the undated and in no sum
 * @param killed of the claim's victims; null where no source tells
 * @param injured likewise
 * @param counted our figure of what the claim measures
 */
public record OwnEvent(
        UUID id,
        int revision,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String country,
        boolean inSums,
        @Nullable Sum killed,
        @Nullable Sum injured,
        @Nullable Sum counted) {

    static OwnEvent read(ResultSet row) throws SQLException {
        return new OwnEvent(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getObject("date_start", LocalDate.class),
                row.getObject("date_end", LocalDate.class),
                row.getString("country"),
                row.getBoolean("within"),
                figure(row, "killed"),
                figure(row, "injured"),
                figure(row, "own"));
    }

    private static @Nullable Sum figure(ResultSet row, String name) throws SQLException {
        long low = row.getLong(name + "_low");
        return row.wasNull()
                ? null
                : new Sum(
                        low, row.getLong(name + "_best"), row.getLong(name + "_high"), row.getBoolean(name + "_open"));
    }
}
