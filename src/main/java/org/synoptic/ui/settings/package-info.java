/** What the window remembers from one start to the next, kept in one small file that may be lost or broken without harm. */
package org.synoptic.ui.settings;
