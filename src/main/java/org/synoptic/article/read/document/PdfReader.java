package org.synoptic.article.read.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;

/** PDF files that hold text. */
public final class PdfReader implements ArticleReader {
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");
    private static final String FONT_LIST = "pdfbox.fontcache";
    private static final String PAGE_END = "\f";
    private static final long MOST_MEMORY = 256L << 20;
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_STEPS = 20_000_000;

    private final Exports exports = new Exports();

    /** The library's complaints about single glyphs would fill the console, and its list of the machine's fonts the user's home. */
    public PdfReader() {
        if (System.getProperty(FONT_LIST) == null) System.setProperty(FONT_LIST, System.getProperty("java.io.tmpdir"));
        LIBRARY.setLevel(Level.OFF);
        FONTS.setLevel(Level.OFF);
    }

    @Override
    public boolean accepts(Original original) {
        return original.headAscii().indexOf("%pdf-") >= 0 && original.headAscii().indexOf("%pdf-") < 1024;
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(original.bytes()), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) throw new UnreadableException("has more than " + MOST_PAGES + " pages; split it");
            var properties = pdf.getDocumentInformation();
            new DocumentText(given(properties.getTitle()), given(properties.getAuthor()), PdfParagraphs.of(pages(pdf))).articles(original, exports, results);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("locked by a password; save it without one", e);
        }
    }

    private static String given(String property) {
        return property == null || property.isBlank() ? null : property.strip();
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            private int steps;

            /** Forms that draw one another can multiply without end. */
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (++steps > MOST_STEPS) throw new UnreadableException("takes more than " + MOST_STEPS + " steps to draw; print it to a new PDF");
                super.processOperator(operator, operands);
            }
        };
        stripper.setSortByPosition(false);
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd(PAGE_END);
        Writer text = new StringWriter();
        stripper.writeText(pdf, text);
        return List.of(text.toString().split(PAGE_END));
    }
}
