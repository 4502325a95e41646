/**
 * Saved web pages: HTML, the complete page, SingleFile and MHTML. What a page says about itself comes from its structured data
 * and meta elements, the text from the blocks of the page, with the word lists of {@code page.yaml}. Scripts are never run and
 * nothing is fetched.
 *
 * <p>Parsed by jsoup. The text is found by rules of our own, as the ports of Readability to Java are no longer kept and know one
 * way of finding it alone; here a word in {@code page.yaml} is enough to mend a page.
 */
package org.synoptic.article.read.page;
