/** The library at the left of the window: its stories as cards, and the saved searches. */
package org.synoptic.ui.library;
