package org.sitrep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.deploy.rendering.Yaml;

class AlertsTest {
    @Test
    void areEachExplainedInTheGuide() throws IOException {
        String guide = Files.readString(CleanOverlaysTest.DEPLOY.resolve("../docs/operations.md"));
        List<String> alerts = Yaml.documents(
                        CleanOverlaysTest.DEPLOY.resolve("overlays/production/observing/alerts.yaml"))
                .getFirst()
                .findValuesAsText("alert");

        assertThat(alerts).isNotEmpty().allSatisfy(alert -> assertThat(guide).contains("| `" + alert + "` |"));
    }
}
