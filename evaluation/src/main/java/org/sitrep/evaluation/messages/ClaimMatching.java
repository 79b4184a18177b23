package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Found claims matched with labelled ones of the same effect and range, first with those of the same victims.
 *
 * @param missed without the optional ones
 */
record ClaimMatching(int right, List<Claim> missed, List<Claim> unlabelled) {
    /** Of the claims of at least so many people. */
    static ClaimMatching of(List<Claim> found, List<Claim> labelled, int fewestPeople) {
        List<Claim> finds = atLeast(fewestPeople, found);
        List<Claim> open = new ArrayList<>(atLeast(fewestPeople, labelled));
        List<Claim> unlabelled = new ArrayList<>();
        for (Claim find : finds) {
            Optional<Claim> hit = open.stream()
                    .filter(find::sameFigure)
                    .min(Comparator.comparing((Claim label) -> !label.sameVictims(find))
                            .thenComparing(Claim::optional));
            hit.ifPresentOrElse(open::remove, () -> unlabelled.add(find));
        }
        open.removeIf(Claim::optional);
        return new ClaimMatching(finds.size() - unlabelled.size(), open, unlabelled);
    }

    private static List<Claim> atLeast(int people, List<Claim> claims) {
        return claims.stream().filter(claim -> claim.most() >= people).toList();
    }
}
