package org.synoptic.fact;

import java.util.Locale;

/**
 * On whose word and how firmly something is stated.
 *
 * @param claimant as named ("Syrian Observatory for Human Rights"), {@link #UNNAMED}, or null for the article's own word
 * @param modality how firmly
 */
public record Claim(String claimant, Modality modality) {
    /** A claimant whom the article does not name. */
    public static final String UNNAMED = "unnamed";

    /** Stated by the article itself as a fact. */
    public static final Claim OWN = new Claim(null, Modality.ASSERTED);

    /** How firmly a thing is stated. */
    public enum Modality {
        ASSERTED, PLANNED, FEARED, DENIED, DISPUTED,
        /** asked for by one side, not agreed: "pressing for a truce to begin on Monday" */
        PROPOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
