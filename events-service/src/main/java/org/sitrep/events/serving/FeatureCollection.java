package org.sitrep.events.serving;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.manners.paging.Page;

/** Events as GeoJSON (RFC 7946); an event without coordinates has no geometry. */
record FeatureCollection(
        String type, List<Feature> features, @Nullable String nextCursor) {

    static FeatureCollection of(Page<EventRecord> page) {
        return new FeatureCollection(
                "FeatureCollection", page.items().stream().map(Feature::of).toList(), page.nextCursor());
    }

    record Feature(String type, UUID id, @Nullable Point geometry, EventRecord properties) {
        static Feature of(EventRecord event) {
            Place place = event.place();
            Double longitude = place.longitude();
            Double latitude = place.latitude();
            Point point =
                    longitude == null || latitude == null ? null : new Point("Point", List.of(longitude, latitude));
            return new Feature("Feature", event.id(), point, event);
        }
    }

    record Point(String type, List<Double> coordinates) {}
}
