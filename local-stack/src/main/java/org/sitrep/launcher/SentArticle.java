package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.sitrep.stack.StackException;

/**
 * An article of the demo and what became of it when it was sent.
 *
 * @param number the number that its file's name begins with
 */
record SentArticle(String number, JsonNode article, Partner.Receipt receipt) {
    static SentArticle send(Path path, Partner partner) {
        ArticleFile file = ArticleFile.read(path);
        Partner.Receipt receipt = partner.send(file).getFirst();
        if (!receipt.taken()) {
            throw new StackException("The gateway refused " + path + ": " + receipt.idOrProblem());
        }
        return new SentArticle(file.name().replaceFirst("-.*", ""), file.article(), receipt);
    }

    String id() {
        return receipt.idOrProblem();
    }

    String text(String key) {
        return Words.text(article, key);
    }

    /** What the offsets of evidence point into. */
    String whole() {
        return text("title").isEmpty() ? text("text") : text("title") + "\n\n" + text("text");
    }
}
