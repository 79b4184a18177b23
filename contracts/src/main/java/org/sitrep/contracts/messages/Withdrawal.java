package org.sitrep.contracts.messages;

import org.sitrep.contracts.codes.WithdrawalKind;

/**
 * That an article is no longer to be told from.
 *
 * @param reason why, in the words of who asked for it
 * @param by the client that asked for it
 */
public record Withdrawal(WithdrawalKind kind, String reason, String by) {}
