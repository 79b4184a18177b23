package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.StackException;

/** A partner system: sends articles through the gateway with a token of its own. */
final class Partner {
    private final HttpJson http = new HttpJson();
    private final String articles;
    private final String token;

    Partner(LocalRun run) {
        this.articles = run.runningGatewayUrl() + "/v1/articles";
        this.token = run.token("submitter");
    }

    /**
     * What became of one article.
     *
     * @param result {@code accepted}, {@code known} or {@code refused}
     * @param status the article's own, or the HTTP status of a refusal
     */
    record Receipt(String result, String status, String idOrProblem) {
        boolean taken() {
            return !result.equals("refused");
        }
    }

    List<Receipt> send(ArticleFile file) {
        HttpJson.Answer answer = http.post(articles, token, file.type(), file.body());
        if (!answer.good()) {
            return List.of(refused(answer));
        }
        if (!file.holdsMany()) {
            JsonNode taken = answer.json();
            return List.of(new Receipt(
                    taken.path("known").asBoolean() ? "known" : "accepted",
                    taken.path("status").asText(),
                    taken.path("id").asText()));
        }
        return answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Partner::line)
                .toList();
    }

    /** The article as it stands now, with its coding once it is coded. */
    JsonNode article(String id) {
        HttpJson.Answer answer = http.get(articles + "/" + id, token);
        if (!answer.good()) {
            throw new StackException("The article " + id + " cannot be read: " + problem(answer));
        }
        return answer.json();
    }

    /** The detail says every violation already. */
    static String problem(HttpJson.Answer answer) {
        JsonNode problem = answer.json();
        return problem.isObject()
                ? problem.path("detail").asText(problem.path("title").asText("HTTP " + answer.status()))
                : "HTTP " + answer.status() + " " + answer.text();
    }

    private static Receipt refused(HttpJson.Answer answer) {
        return new Receipt("refused", Integer.toString(answer.status()), problem(answer));
    }

    private static Receipt line(String line) {
        try {
            JsonNode answer = ArticleFile.JSON.readTree(line);
            String of = "line " + answer.path("line").asText();
            return answer.path("result").asText().equals("refused")
                    ? new Receipt(
                            "refused", of, answer.path("problem").path("detail").asText())
                    : new Receipt(
                            answer.path("result").asText(),
                            of,
                            answer.path("id").asText());
        } catch (IOException e) {
            throw new StackException("The gateway answered a line that is no JSON: " + line, e);
        }
    }
}
