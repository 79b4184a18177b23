package org.sitrep.ingest.reference;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** Pages of a list that does not change while the process runs: a place in it is a number. */
final class Pages {
    private record Placed<T>(int place, T item) {}

    private Pages() {}

    static <T> Page<T> of(PageRequest request, List<T> all, Predicate<T> wanted) {
        List<Placed<T>> found = IntStream.range(start(request), all.size())
                .mapToObj(place -> new Placed<>(place, all.get(place)))
                .filter(placed -> wanted.test(placed.item()))
                .limit(request.fetchSize())
                .toList();
        return request.page(found, placed -> List.of(String.valueOf(placed.place())))
                .map(Placed::item);
    }

    private static int start(PageRequest request) {
        if (request.position() == null) {
            return 0;
        }
        try {
            return Math.addExact(Math.max(-1, Integer.parseInt(String.join("", request.position()))), 1);
        } catch (ArithmeticException | NumberFormatException _) {
            throw Problem.of(INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
    }
}
