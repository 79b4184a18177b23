package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.CasualtyClaim;

/** Cumulative figures, each once: repeated and rounded forms of the same figure are left out (manual). */
final class CumulativeClaims {
    private final ClaimCoder coder;

    CumulativeClaims(ClaimCoder coder) {
        this.coder = coder;
    }

    List<CasualtyClaim> code(List<FigureGiver.Cumulative> figures) {
        List<CasualtyClaim> claims = new ArrayList<>();
        for (FigureGiver.Cumulative figure : figures) {
            if (figure.casualty().count().qualifier() == Qualifier.MANY) {
                continue; // a plural without a number counts no toll
            }
            CasualtyClaim claim = coder.cumulative(figure, claims.isEmpty() ? null : claims.getLast());
            if (claims.stream().noneMatch(known -> isSame(known, claim))) {
                claims.add(claim);
            }
        }
        claims.removeIf(claim -> claims.stream().anyMatch(other -> isRounded(claim, other)));
        return claims;
    }

    /** The same figure of the same people; two countries that lost as many are two. */
    private static boolean isSame(CasualtyClaim a, CasualtyClaim b) {
        boolean people = a.victims() == null
                || b.victims() == null
                || Objects.equals(a.victims().country(), b.victims().country())
                || a.victims().country() == null
                || b.victims().country() == null;
        return a.measure() == b.measure()
                && Objects.equals(a.count().low(), b.count().low())
                && people;
    }

    /** What a round number is told in: 100 of 1,200, 1,000 of 7,000. */
    private static int unit(int round) {
        int unit = 1;
        while (round % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

    /** "Some 1,850" beside 1,849, "more than 7,000" beside 7,076. */
    private static boolean isRounded(CasualtyClaim claim, CasualtyClaim other) {
        Integer rough = claim.count().low();
        Integer exact = other.count().low();
        boolean others = claim.victims() != null
                && other.victims() != null
                && !Objects.equals(claim.victims().name(), other.victims().name());
        if (rough == null || exact == null || rough < 100 || claim.measure() != other.measure() || others) {
            return false;
        }
        boolean thousands = rough % 1000 == 0 && exact % 1000 != 0;
        if (thousands && exact > rough && (exact - rough) * 10 <= exact) {
            return true; // "more than 10,000" beside 10,500
        }
        if (claim.count().qualifier() == Qualifier.MORE_THAN
                && exact > rough
                && (exact - rough) * 10 <= exact
                && exact < rough + unit(rough)) {
            return true; // "over 1,200" beside 1,247
        }
        int step = rough >= 1000 ? 50 : 10;
        return rough % step == 0 && exact % step != 0 && Math.abs(rough - exact) * 50 <= exact;
    }
}
