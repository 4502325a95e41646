/** Pictures of a story: when what its articles date happened, and how its tolls rose over time of publication. */
package org.synoptic.ui.comparison.chart;
