package org.sitrep.gateway.guarding;

/** A body went beyond its limit on the way. */
final class BodyTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLong(long most) {
        super("More than " + most + " bytes", null, false, false);
    }
}
