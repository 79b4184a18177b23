package org.sitrep.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
    @TempDir
    Path folder;

    private Home home() {
        return new Home(folder, folder.resolve("parts"));
    }

    @AfterEach
    void leaveNothing() {
        RunningProcess.in(home()).forEach(RunningProcess::end);
    }

    @Test
    void saysItsLastLinesWhenItDiesWhileStarting() {
        var part = new FakePart(home(), "luckless", "echo the disk is full; exit 3");

        assertThatThrownBy(part::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("luckless stopped while it was starting")
                .hasMessageContaining("the disk is full")
                .hasMessageContaining(part.log().toString());
    }

    @Test
    void isFoundAgainByLaterPrograms() {
        new FakePart(home(), "lasting", "exec sleep 60").start();

        var found = new FakePart(home(), "lasting", "exec sleep 60");

        assertThat(found.start()).isEqualTo(Part.Started.RAN_ALREADY);
        found.stop();
        assertThat(found.process()).isEmpty();
    }

    @Test
    void startsAgainAfterItWasKilled() {
        var part = new FakePart(home(), "mended", "exec sleep 60");
        part.start();
        part.kill();

        assertThat(part.start()).isEqualTo(Part.Started.FRESH);
        assertThat(part.ready()).isTrue();
    }

    @Test
    void isNotTakenForAnotherProcessUnderItsId() {
        long self = ProcessHandle.current().pid();
        ProcessMark mark = ProcessMark.of(self).orElseThrow();

        assertThat(mark.alive()).isTrue();
        assertThat(new ProcessMark(self, "another start").alive()).isFalse();
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var gateway = new Service(
                    home(), "gateway", folder.resolve("gateway"), taken.getLocalPort(), Service.Stay.BRIEF, Map::of);

            assertThatThrownBy(gateway::claimPorts)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("in use")
                    .hasMessageContaining("SITREP_PORT");
        }
    }

    @Test
    void saysThatAServiceIsNotBuilt() {
        var service = new Service(home(), "gateway", folder.resolve("gateway"), 0, Service.Stay.BRIEF, Map::of);

        assertThatThrownBy(service::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("gateway is not built");
    }

    @Test
    void keepsItsPortAndSecrets() {
        int port = home().ports().claim("somebody");
        String secret = home().secrets().of("somebody");

        assertThat(home().ports().claim("somebody")).isEqualTo(port);
        assertThat(home().secrets().of("somebody")).isEqualTo(secret).hasSizeGreaterThan(30);
    }
}
