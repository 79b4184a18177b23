package org.sitrep.contracts.codes;

/** Whether the article is about the event, or tells it as background. */
public enum Reporting implements Code {
    MAIN,
    BACKGROUND
}
