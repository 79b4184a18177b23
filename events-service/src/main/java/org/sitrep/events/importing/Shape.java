package org.sitrep.events.importing;

import java.util.List;
import java.util.Set;

/** How a dataset writes its events. */
interface Shape {
    /** Every shape that is read. */
    List<Shape> ALL = List.of(new UcdpGed(), new AcledShape(), new OwnShape());

    /** Who coded it, where the import does not say. */
    String dataset();

    /** The columns that it is known by; without one of them nothing can be read. */
    Set<String> columns();

    /** The one of them that holds the dataset's id of a row. */
    String idColumn();

    /** Reads a row; what is wrong is noted with the cells. */
    ImportedRow read(Cells cells);
}
