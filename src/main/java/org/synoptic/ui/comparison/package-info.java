/**
 * Reports of one event side by side: what is shown of a story and chosen in it ({@code ComparisonModel}, {@code TableModel}, {@code JudgeModel}),
 * two articles or three joined by ribbons, and the legend. What stands below the texts is in the sub-packages.
 */
package org.synoptic.ui.comparison;
