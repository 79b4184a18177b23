/** MUC-4: messages with answer keys, scored as templates, casualty claims, dates and countries. */
@NullMarked
package org.sitrep.evaluation.messages;

import org.jspecify.annotations.NullMarked;
