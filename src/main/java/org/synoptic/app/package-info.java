/** The start of the program, its command line, and the one place where objects are wired. */
package org.synoptic.app;
