/**
 * Saved web pages: HTML, the complete page, SingleFile and MHTML. What a page says about itself comes from its structured data
 * and meta elements, the text from the blocks of the page, with the word lists of {@code page.yaml}. Scripts are never run and
 * nothing is fetched.
 */
package org.synoptic.article.read.page;
