package org.sitrep.contracts.codes;

/** ACLED's types of disorder. A sub-type with two of them has both labels joined by "; ", as ACLED writes it. */
public enum DisorderType implements Code {
    POLITICAL_VIOLENCE("Political violence"),
    DEMONSTRATIONS("Demonstrations"),
    POLITICAL_VIOLENCE_AND_DEMONSTRATIONS("Political violence; Demonstrations"),
    STRATEGIC_DEVELOPMENTS("Strategic developments");

    private final String label;

    DisorderType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
