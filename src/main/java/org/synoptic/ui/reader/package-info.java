/**
 * An article as one reads it: paragraphs, facts marked in them, search hits, selection, an overview of the whole length.
 * Knows nothing of a second article; {@code ui.comparison} joins two.
 *
 * <h2>Choice of the text control</h2>
 *
 * Two panes of 5,000 words and 400 marks each, 1200 by 800, software rendering without a display, two shared cores:
 *
 * <table>
 * <caption>Measured with OpenJFX 26</caption>
 * <tr><th></th><th>one {@code TextFlow} a paragraph, marks as shapes</th><th>RichTextFX 0.11.6</th></tr>
 * <tr><td>build and first layout of both</td><td>0.6–1.4 s</td><td>1.6–2.8 s</td></tr>
 * <tr><td>frame while scrolling, median / 95th percentile</td><td>20 / 26 ms (paragraphs out of view hidden; else 28 / 42)</td><td>11 / 21 ms</td></tr>
 * <tr><td>exact places known</td><td>all 400 in 0.5–1.5 ms</td><td>36 of 400 in 110–160 ms: only those in view</td></tr>
 * <tr><td>height of the whole text</td><td>exact, 15,909 pixels</td><td>estimated 9,743 at first, 12,445 after reading on</td></tr>
 * </table>
 *
 * In the finished window the FX thread works 0.7 to 4 ms a step of scrolling, following and ribbons included, on a machine under load; the rest of a
 * frame is the software renderer's. Ribbons, overview strips and levelling need the place of marks that are out of view, which only the first gives.
 * It lacks selection across paragraphs, which {@link org.synoptic.ui.reader.ArticleText} adds. The incubating {@code RichTextArea} has no published
 * build for OpenJFX 26 to measure, and incubating modules change without notice.
 */
package org.synoptic.ui.reader;
