/** Small parts that every screen uses: outlet marks, icons, chips, commands and their palette, theme and fonts. */
package org.synoptic.ui.control;
