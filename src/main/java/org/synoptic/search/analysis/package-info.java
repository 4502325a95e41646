/**
 * News English as terms: {@link org.synoptic.search.analysis.NewsAnalyzer} chains the filters for compounds, numbers and signs inside words; words that are
 * spelt in two ways lie beside them as data. What is written here and what a query asks must agree, so a change is tested in both.
 */
package org.synoptic.search.analysis;
