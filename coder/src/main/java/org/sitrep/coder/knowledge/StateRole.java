package org.sitrep.coder.knowledge;

import org.sitrep.contracts.codes.ActorKind;

/**
 * What every state has: a government, armed forces, police. "Iraqi troops" is the role {@code armed-forces} of Iraq.
 *
 * @param role ending of the actor's id
 * @param name its name, with {@code {adjective}} and {@code {country}} to be filled in
 * @param people true where the words name people ("troops"), false for a body ("army")
 */
public record StateRole(String role, String name, ActorType type, ActorKind kind, boolean people) {}
