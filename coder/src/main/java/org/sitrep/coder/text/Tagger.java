package org.sitrep.coder.text;

import java.util.List;

/** Tells the part of speech of each token of a sentence. Thread-safe. */
public interface Tagger {
    List<Tag> tag(List<Token> tokens);
}
