package org.sitrep.gateway.routing;

import static org.sitrep.manners.problem.ProblemType.BAD_GATEWAY;
import static org.sitrep.manners.problem.ProblemType.GATEWAY_TIMEOUT;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.sitrep.manners.problem.Problem;

/** What a caller is told of a service that did not answer. */
enum BackendFault {
    /** No connection could be had: the service saw nothing of the request. */
    DOWN {
        @Override
        HttpProblem about(Backend backend) {
            return Problem.of(UNAVAILABLE)
                    .detail("The " + backend.serviceName() + " cannot be reached for the moment; nothing was done.")
                    .retryAfter(Duration.ofSeconds(2))
                    .build();
        }
    },
    /** It had the request and said nothing in time. */
    SLOW {
        @Override
        HttpProblem about(Backend backend) {
            return Problem.of(GATEWAY_TIMEOUT)
                    .detail("The " + backend.serviceName()
                            + " did not answer in time; whether it did what was asked is not known.")
                    .retryAfter(Duration.ofSeconds(10))
                    .build();
        }
    },
    /** It had the request and the connection broke. */
    BROKEN {
        @Override
        HttpProblem about(Backend backend) {
            return Problem.of(BAD_GATEWAY)
                    .detail("The connection to the " + backend.serviceName()
                            + " broke before it answered; whether it did what was asked is not known.")
                    .retryAfter(Duration.ofSeconds(2))
                    .build();
        }
    };

    abstract HttpProblem about(Backend backend);
}
