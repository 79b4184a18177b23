package org.sitrep.evaluation.messages;

/** The five lists of entities of a template, with the slot of the key that each is read from. */
enum Role {
    PERP_IND("PerpInd", "perp_individual_id"),
    PERP_ORG("PerpOrg", "perp_organization_id"),
    TARGET("Target", "phys_tgt_id"),
    VICTIM("Victim", "hum_tgt_name"),
    WEAPON("Weapon", "incident_instrument_id");

    private final String label;
    private final String slot;

    Role(String label, String slot) {
        this.label = label;
        this.slot = slot;
    }

    String label() {
        return label;
    }

    String slot() {
        return slot;
    }
}
