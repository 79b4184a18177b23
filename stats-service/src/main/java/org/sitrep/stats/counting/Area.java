package org.sitrep.stats.counting;

import org.sitrep.stats.reading.Sql;

/** Where on the globe: an event without coordinates lies in no area. Degrees, WGS 84. */
public sealed interface Area {
    Sql condition();

    /** West may be east of east: then the box spans the antimeridian. Borders belong to it. */
    record Box(double west, double south, double east, double north) implements Area {
        @Override
        public Sql condition() {
            var across = west <= east ? "e.longitude between ? and ?" : "(e.longitude >= ? or e.longitude <= ?)";
            return new Sql().add("e.latitude between ? and ? and " + across, south, north, west, east);
        }
    }

    /** Within a great-circle distance, on a sphere of the Earth's mean radius: right to half a percent. */
    record Circle(double latitude, double longitude, double radiusKm) implements Area {
        private static final double EARTH_KM = 6371.0088;
        private static final double KM_PER_DEGREE = EARTH_KM * Math.PI / 180;

        @Override
        public Sql condition() {
            var degrees = radiusKm / KM_PER_DEGREE;
            return new Sql()
                    .add("e.latitude between ? and ?", latitude - degrees, latitude + degrees)
                    .add(
                            "and 2 * ? * asin(least(1, sqrt(power(sin(radians(e.latitude - ?) / 2), 2)"
                                    + " + cos(radians(?)) * cos(radians(e.latitude))"
                                    + " * power(sin(radians(e.longitude - ?) / 2), 2)))) <= ?",
                            EARTH_KM,
                            latitude,
                            latitude,
                            longitude,
                            radiusKm);
        }
    }

    /** Both at once, where both are asked for. */
    record Both(Area one, Area other) implements Area {
        @Override
        public Sql condition() {
            return one.condition().add("and").add(other.condition());
        }
    }
}
