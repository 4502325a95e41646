package org.synoptic.search.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.synoptic.search.Dimension;
import org.synoptic.search.Results.Facet;

/**
 * All that a search found, counted.
 *
 * @param total how many articles
 * @param values of each dimension those that most articles have
 * @param days how many articles appeared on each day that has any, oldest first
 */
public record Found(int total, Map<Dimension, List<Facet<String>>> values, List<Facet<LocalDate>> days) {}
