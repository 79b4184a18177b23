package org.sitrep.coder.knowledge;

/**
 * Where a knowledge file comes from.
 *
 * @param file its name; of a folder that adds, {@code added/NAME}
 * @param version its version, such as {@code 2026.1}
 * @param source who made the facts and when
 * @param licence under which it may be used
 * @param rows how many rows it holds
 */
public record Source(String file, String version, String source, String licence, int rows) {}
