/** What is kept beside the articles: the analyst's stars, tags and notes, the log of judgements, and older versions. */
package org.synoptic.ui.keeping;
