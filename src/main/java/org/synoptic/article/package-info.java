/** An article as an outlet printed it, and the outlet. Readers that make articles from files live in {@code article.read}. */
package org.synoptic.article;
