package org.sitrep.contracts.codes;

/** What becomes of what an article told. */
public enum WithdrawalKind implements Code {
    /** Its claims are taken back with its words. */
    WITHDRAWN,
    /** Its words are gone; what was counted from it stays, its source shown as erased. */
    ERASED
}
