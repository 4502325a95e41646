/** The program's window: what is open, the bars around the reading panes, the commands, and the start. */
package org.synoptic.ui.main;
