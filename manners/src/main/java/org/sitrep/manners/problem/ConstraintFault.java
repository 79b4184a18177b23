package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.INVALID_PARAMETER;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.manners.matched.ParameterNames;

/** Bean Validation's violations, told by where the caller wrote the value: body pointer or parameter name. */
final class ConstraintFault {
    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private ConstraintFault() {}

    static HttpProblem explain(ConstraintViolationException fault) {
        var violations = new ArrayList<Violation>();
        for (var violation : fault.getConstraintViolations()) {
            if (concernsOurAnswer(violation)) {
                return HttpFault.ours();
            }
            violations.add(located(violation));
        }
        var inBody = violations.stream().anyMatch(violation -> violation.pointer() != null);
        return Problem.of(inBody ? INVALID_BODY : INVALID_PARAMETER, violations);
    }

    private static boolean concernsOurAnswer(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Violation located(ConstraintViolation<?> violation) {
        var fields = new ArrayList<Path.Node>();
        Path.ParameterNode argument = null;
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PARAMETER -> argument = node.as(Path.ParameterNode.class);
                case PROPERTY, CONTAINER_ELEMENT -> fields.add(node);
                default -> {
                    // the method itself, and what only bean validation sees
                }
            }
        }
        if (argument != null) {
            var name = ParameterNames.ofArgument(
                    argument.getParameterIndex(),
                    fields.stream().map(Path.Node::getName).toList());
            if (name != null) {
                return Violation.ofParameter(name, violation.getMessage());
            }
        }
        return Violation.atPointer(pointer(fields), violation.getMessage());
    }

    private static String pointer(List<Path.Node> fields) {
        var pointer = new StringBuilder();
        for (var field : fields) {
            if (field.getIndex() != null) {
                pointer.append('/').append(field.getIndex());
            } else if (field.getKey() != null) {
                pointer.append('/').append(field.getKey());
            }
            if (field.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(SNAKE_CASE.translate(field.getName()));
            }
        }
        return pointer.toString();
    }
}
