package org.synoptic.article.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.synoptic.text.RuleFile;

/**
 * In what text was written that nothing tells of and that is no Unicode. Text with many Latin letters is Windows-1252; else the charset of
 * {@code charsets.yaml} that turns the bytes into the most letters that are frequent in its script, if it is many enough.
 */
public final class GuessedCharset {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 20_000;
    /** Of the letters of a script at least that many are its frequent ones; of bytes read in a wrong way far fewer. */
    private static final double ENOUGH = 0.3;
    /** The first bytes of a switch to another character set, as mail from Japan has it: the text is ASCII but for these. */
    private static final String ISO_2022 = "\u001B$";
    private static final List<Script> SCRIPTS = load();

    private record Script(Charset charset, String letters) {
        /** The share of frequent letters among what is no ASCII, or 0 if these bytes cannot be of this charset. */
        double share(byte[] bytes) {
            String text = decoded(bytes);
            long other = text.chars().filter(c -> c >= 0x80).count();
            return other == 0 ? 0 : (double) text.chars().filter(c -> c >= 0x80 && letters.indexOf(c) >= 0).count() / other;
        }

        private String decoded(byte[] bytes) {
            for (int cut = 0; cut < 4; cut++) {
                try {
                    return charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, Math.max(0, bytes.length - cut))).toString();
                } catch (CharacterCodingException e) {
                    // perhaps its last character was cut in two
                }
            }
            return "";
        }
    }

    private GuessedCharset() {}

    private static List<Script> load() {
        List<Script> scripts = new ArrayList<>();
        RuleFile.beside(GuessedCharset.class, "charsets.yaml").root().forEach(script -> scripts.add(new Script(Charset.forName(script.path("charset").asText()), script.path("letters").asText())));
        return List.copyOf(scripts);
    }

    /** Of bytes that are no UTF-8; never null. */
    public static Charset of(byte[] bytes) {
        byte[] looked = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        Charset best = WINDOWS;
        double most = ENOUGH;
        for (Script script : isMostlyLatin(looked) ? List.<Script>of() : SCRIPTS) {
            double share = script.share(looked);
            if (share <= most) continue;
            most = share;
            best = script.charset();
        }
        return best;
    }

    /** Whether bytes that could as well be ASCII switch to Japanese letters. */
    static boolean isIso2022(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1).contains(ISO_2022);
    }

    /** The letters of a French headline may nearly all have accents, and half the bytes of Japanese letters may be Latin ones. */
    private static boolean isMostlyLatin(byte[] bytes) {
        int latin = 0;
        int other = 0;
        for (byte b : bytes) {
            if (b < 0) other++;
            else if (Character.isLetter(b)) latin++;
        }
        return 2 * other < 3 * latin;
    }
}
