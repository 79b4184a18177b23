/** The overlays are clean, and a checker that says so can be believed. */
package org.sitrep.deploy;
