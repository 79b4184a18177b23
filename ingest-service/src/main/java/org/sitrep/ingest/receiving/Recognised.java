package org.sitrep.ingest.receiving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what it is recognised by.
 *
 * @param address null where it has none
 * @param body of everything that was sent
 */
record Recognised(Sent sent, Digest text, @Nullable Digest address, Digest body) {

    static Recognised of(Sent sent) {
        Submission article = sent.article();
        return new Recognised(
                sent,
                Sameness.ofText(article.text()),
                article.url() == null ? null : Sameness.ofAddress(article.url()),
                Sameness.ofBody(article));
    }

    /** Whoever stores an article holds these locks: no other article that could be the same is stored meanwhile. */
    List<Long> locks() {
        List<Long> locks = new ArrayList<>(List.of(text.lock()));
        if (address != null) {
            locks.add(address.lock());
        }
        if (sent.key() != null) {
            locks.add(Digest.of(sent.client() + '\n' + sent.key()).lock());
        }
        return locks;
    }
}
