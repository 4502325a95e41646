package org.synoptic.library.casefile;

import java.io.IOException;

/** A case file that cannot be taken in; says what is wrong with it. Nothing of it was taken in. */
public final class DamagedCaseException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedCaseException(String wrong) {
        super("this case file cannot be imported: " + wrong + "; nothing of it was taken in. Ask for it again, or export it anew");
    }
}
