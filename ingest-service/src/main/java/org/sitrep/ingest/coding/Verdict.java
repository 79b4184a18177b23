package org.sitrep.ingest.coding;

import java.util.List;
import org.sitrep.coder.Reading;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.ingest.coding.ReadingRoom.Outcome;

/** What became of an article that was read. */
public sealed interface Verdict {
    /** It was coded; the coding may hold nothing. */
    record Coded(Coding coding, List<QuotedSentence> sentences) implements Verdict {}

    /**
     * It was not.
     *
     * @param detail for its sender
     */
    record Rejected(RejectReason reason, String detail) implements Verdict {}

    /** Whatever came of the reading, in the words of the article's life. */
    static Verdict of(Outcome.Answered outcome) {
        return switch (outcome) {
            case Outcome.Read(Reading.Coded coded) -> new Coded(coded.coding(), coded.sentences());
            case Outcome.Read(Reading.Refused refused) ->
                new Rejected(Code.of(RejectReason.class, refused.reason().label()), refused.detail());
            case Outcome.TimedOut timedOut ->
                new Rejected(
                        RejectReason.CODING_TIMED_OUT,
                        "The text was not read within " + timedOut.longest().toSeconds() + " seconds.");
            case Outcome.Failed _ -> new Rejected(RejectReason.CODER_FAILED, "The coder failed on this text.");
        };
    }
}
