package org.sitrep.coder.assembly;

import java.util.List;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.PlaceRole;

/** A roundup by places: what stands under "SAGAING." happened there, where nothing narrower is told. */
final class PlaceHeadings {
    private PlaceHeadings() {}

    static void giveTo(List<Draft> drafts, Headings headings) {
        for (Draft draft : drafts) {
            Headings.Heading heading = headings.placeOver(draft.firstSentence());
            PlaceMention place = heading == null ? null : heading.place();
            boolean known = draft.places.stream()
                    .anyMatch(in -> in.value().role() == PlaceRole.OCCURRED_AT
                            && in.value().place().isKnown());
            if (heading != null && place != null && !known) {
                draft.places.add(new Draft.In<>(
                        new Located(place.inTitleCase(), PlaceRole.OCCURRED_AT),
                        heading.sentence(),
                        draft.frames.getFirst()));
            }
        }
    }
}
