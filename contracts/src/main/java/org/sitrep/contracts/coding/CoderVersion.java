package org.sitrep.contracts.coding;

/**
 * Who read the article.
 *
 * @param name {@code sitrep}
 * @param version the coder's version
 * @param codebook version of the code lists and of the knowledge it read with
 */
public record CoderVersion(String name, String version, String codebook) {}
