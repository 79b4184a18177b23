package org.sitrep.contracts.codes;

/** Who may see the sentences of an article; its figures count either way. */
public enum Visibility implements Code {
    SHARED,
    PRIVATE
}
