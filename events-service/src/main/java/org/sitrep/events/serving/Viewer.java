package org.sitrep.events.serving;

import static org.sitrep.manners.problem.ProblemType.FORBIDDEN;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.events.reports.SentenceStore;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** What the caller may see: a submitter what was coded from its own articles, a curator every sentence. */
@RequestScoped
class Viewer {
    private final Caller caller;
    private final SentenceStore sentences;

    Viewer(Caller caller, SentenceStore sentences) {
        this.caller = caller;
        this.sentences = sentences;
    }

    /**
     * Lets analysts and curators pass, and a submitter that asks for articles of its own alone.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403
     */
    void mayList(Collection<UUID> articles) {
        if (!readsAll() && (articles.isEmpty() || !sentences.allSentBy(articles, caller.clientId()))) {
            throw Problem.of(FORBIDDEN)
                    .detail("A submitter reads what was coded from its own articles: give their ids as article=."
                            + " All records need the role " + Roles.ANALYST + " or " + Roles.CURATOR + ".")
                    .build();
        }
    }

    Map<UUID, List<QuotedSentence>> sentencesOf(Collection<UUID> articles) {
        return sentences.visible(articles, caller.clientId(), caller.hasRole(Roles.CURATOR), readsAll());
    }

    /** What else than the records themselves an answer depends on. */
    String sight() {
        return caller.hasRole(Roles.CURATOR) ? "all" : caller.clientId() + readsAll();
    }

    private boolean readsAll() {
        return caller.hasRole(Roles.ANALYST) || caller.hasRole(Roles.CURATOR);
    }
}
