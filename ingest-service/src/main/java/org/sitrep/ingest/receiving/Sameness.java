package org.sitrep.ingest.receiving;

import java.text.Normalizer;

/**
 * What makes two articles the same. Two texts are the same when they differ in nothing but how Unicode composes a
 * character (NFC), how a line ends, and white space at either end: what copying changes, and no reader sees. A title
 * does not count, for desks rewrite titles of the same text.
 */
final class Sameness {
    private Sameness() {}

    static Digest ofText(String text) {
        return Digest.of(Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip());
    }

    static Digest ofAddress(Address address) {
        return Digest.of(address.same());
    }

    /** Of everything that was sent: the same key must not come with another of these. */
    static Digest ofBody(Submission sent) {
        return Digest.of(sent.toString());
    }
}
