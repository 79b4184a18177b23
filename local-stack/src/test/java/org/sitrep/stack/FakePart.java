package org.sitrep.stack;

import java.util.List;

/** A part that is a line of shell, ready as soon as it runs. */
final class FakePart extends Part {
    private final String shell;

    FakePart(Home home, String name, String shell) {
        super(home, name);
        this.shell = shell;
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    void prepare() {}

    @Override
    Program program() {
        return Program.of(List.of("sh", "-c", shell));
    }

    @Override
    boolean answers() {
        return shell.contains("sleep") && process().isPresent();
    }
}
