/**
 * Documents that tell little of themselves: PDF, DOCX, ODT and RTF, and the text exports of press databases, which hold many
 * articles in one file. The databases' ways of parting them stand in {@code exports.yaml}.
 *
 * <p>PDF is read by PDFBox. DOCX and ODT are XML in a ZIP of which only paragraphs are wanted, and RTF is read in one bounded pass:
 * for that much POI would bring ten megabytes of formats that nobody drops here, and the JDK's RTF reader is a part of Swing.
 */
package org.synoptic.article.read.document;
