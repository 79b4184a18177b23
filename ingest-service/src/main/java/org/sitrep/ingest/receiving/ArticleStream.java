package org.sitrep.ingest.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a stream of articles, line by line, and answers each; memory does not grow with the stream. */
@ApplicationScoped
class ArticleStream {
    private final Reception reception;
    private final ReceivingSettings settings;
    private final ObjectMapper json;

    ArticleStream(Reception reception, ReceivingSettings settings, ObjectMapper json) {
        this.reception = reception;
        this.settings = settings;
        this.json = json;
    }

    /** A key given for the stream stands for each of its lines, by the line's number. */
    void take(String client, @Nullable String key, InputStream stream, OutputStream answers) throws IOException {
        Lines lines = new Lines(stream, (int) settings.largestArticle().asLongValue());
        List<Line> batch = new ArrayList<>();
        long size = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            batch.add(line);
            size += line.bytes() == null ? 0 : line.bytes().length;
            if (batch.size() >= settings.batchLines()
                    || size >= settings.batchSize().asLongValue()) {
                answer(client, key, batch, answers);
                batch.clear();
                size = 0;
            }
        }
        answer(client, key, batch, answers);
    }

    private void answer(String client, @Nullable String key, List<Line> batch, OutputStream answers)
            throws IOException {
        List<Attempt> attempts = batch.stream()
                .map(line -> line.bytes() == null ? reception.tooLarge() : reception.examine(line.bytes()))
                .toList();
        List<@Nullable String> keys = new ArrayList<>();
        batch.forEach(line -> keys.add(key == null ? null : key + "#" + line.number()));
        List<Receipt> receipts = reception.take(client, keys, attempts);
        for (int at = 0; at < batch.size(); at++) {
            answers.write(json.writeValueAsBytes(LineAnswer.of(batch.get(at).number(), receipts.get(at))));
            answers.write('\n');
        }
    }
}
