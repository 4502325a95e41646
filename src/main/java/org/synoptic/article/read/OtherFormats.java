package org.synoptic.article.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.synoptic.text.RuleFile;

/** Files that hold no articles that can be read: pictures, films, old documents. Says what each is and what to do; see {@code other-formats.yaml}. */
public final class OtherFormats implements ArticleReader {
    private final Map<String, String> advice = new LinkedHashMap<>();

    public OtherFormats() {
        RuleFile.beside(OtherFormats.class, "other-formats.yaml").root().forEach(format ->
                format.path("begins").forEach(beginning -> advice.put(beginning.asText(), format.path("is").asText() + "; " + format.path("do").asText())));
    }

    @Override
    public boolean accepts(Original original) {
        return adviceFor(original) != null;
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        throw new UnreadableException(adviceFor(original));
    }

    private String adviceFor(Original original) {
        return advice.entrySet().stream().filter(format -> original.startsWith(format.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
