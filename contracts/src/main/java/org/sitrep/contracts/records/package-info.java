/** What is concluded from many articles: the records that the events service keeps and publishes. */
@NullMarked
package org.sitrep.contracts.records;

import org.jspecify.annotations.NullMarked;
