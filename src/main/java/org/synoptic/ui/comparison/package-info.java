/** Reports of one event side by side: two articles joined by ribbons, the legend, and the table of all facts below. */
package org.synoptic.ui.comparison;
