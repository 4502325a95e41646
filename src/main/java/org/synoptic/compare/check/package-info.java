/** What does not fit inside one article: headline against text, parts against their total, percentages against counts. */
package org.synoptic.compare.check;
