package org.sitrep.benchmarks.records;

import java.time.LocalDate;
import java.util.Random;

/** Made-up rows in the columns of UCDP GED, of the last days of the made-up world. */
final class MadeRows {
    private static final int LATITUDE = 7;
    private static final int BEST = 16;
    private static final int HIGH = 17;
    private static final double ABOUT = 0.01;
    private static final int MOST_KILLED = 60;

    private final World world;
    private final Random random;
    private final int days;
    private int number;

    MadeRows(long seed, Random random, int days) {
        this.world = new World(seed);
        this.random = random;
        this.days = days;
    }

    /** So many rows below their header, with ids counted on. */
    String table(int rows) {
        StringBuilder table = new StringBuilder(
                "id,type_of_violence,side_a,side_b,country,adm_1,where_coordinates,latitude,longitude,where_prec,date_start,"
                        + "date_end,date_prec,deaths_a,deaths_b,deaths_civilians,best,high,low,source_date\n");
        for (int row = 0; row < rows; row++) {
            World.Country country = world.country(random);
            World.Town town = World.often(country.towns(), random);
            boolean oneSided = random.nextInt(4) == 0;
            LocalDate day = MadeEvents.END.minusDays(1 + random.nextInt(days));
            int ours = random.nextInt(4);
            int theirs = oneSided ? 0 : random.nextInt(6);
            int civilians = oneSided ? 1 + random.nextInt(8) : 0;
            int all = ours + theirs + civilians;
            table.append(String.join(
                            ",",
                            Integer.toString(number++),
                            oneSided ? "3" : "1",
                            World.often(country.groups(), random),
                            oneSided ? "Civilians" : country.armedForces(),
                            country.code(),
                            town.admin1(),
                            town.name(),
                            Double.toString(town.latitude()),
                            Double.toString(town.longitude()),
                            "1",
                            day.toString(),
                            day.toString(),
                            "1",
                            Integer.toString(ours),
                            Integer.toString(theirs),
                            Integer.toString(civilians),
                            Integer.toString(all),
                            Integer.toString(all + random.nextInt(3)),
                            Integer.toString(all),
                            day.plusDays(1).toString()))
                    .append('\n');
        }
        return table.toString();
    }

    /** A table of one row as another source would have it: other dead, at one of so many points within a kilometre. */
    static String retold(String table, int points, Random random) {
        int row = table.indexOf('\n') + 1;
        String[] cells = table.substring(row).split(",", -1);
        int killed = 1 + random.nextInt(MOST_KILLED);
        cells[LATITUDE] =
                Double.toString(Double.parseDouble(cells[LATITUDE]) + ABOUT * random.nextInt(points) / points);
        cells[BEST] = Integer.toString(killed);
        cells[HIGH] = Integer.toString(killed + random.nextInt(3));
        return table.substring(0, row) + String.join(",", cells);
    }
}
