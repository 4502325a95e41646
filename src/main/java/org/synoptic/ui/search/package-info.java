/** Finding articles as one types: the field, what was found with its facets, and the way to the hits. */
package org.synoptic.ui.search;
