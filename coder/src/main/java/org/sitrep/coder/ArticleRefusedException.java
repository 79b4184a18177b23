package org.sitrep.coder;

/** Thrown by {@link Coder#code} for an article that cannot be coded; {@link Coder#read} answers the same as a value. */
public final class ArticleRefusedException extends RuntimeException {
    private final transient Reading.Refused refused;

    ArticleRefusedException(Reading.Refused refused) {
        super(refused.detail());
        this.refused = refused;
    }

    public Reading.Refused refused() {
        return refused;
    }
}
