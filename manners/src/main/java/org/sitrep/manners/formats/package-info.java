/** One answer as JSON, CSV with HXL tags, or NDJSON, as the caller asks. */
@NullMarked
package org.sitrep.manners.formats;

import org.jspecify.annotations.NullMarked;
