package org.sitrep.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaretakerTest {
    @TempDir
    Path folder;

    @Test
    void clearsTheHomeWhenItsLastUserHasBeenKilled() throws IOException {
        var home = new Home(folder.resolve("a home"), folder.resolve("parts")).create();
        Process user = new ProcessBuilder("sleep", "600").start();
        var part = new FakePart(home, "left behind", "exec sleep 600");
        try (HomeLock _ = home.lock()) {
            var caretaker = new Caretaker(home);
            caretaker.begin(Duration.ZERO);
            caretaker.stayFor(ProcessMark.of(user.pid()).orElseThrow());
            part.start();
        }
        ProcessMark process = part.process().orElseThrow();

        user.destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(home.root()));
        assertThat(process.alive()).isFalse();
    }
}
