/** What an analyst hands on: a story's table as a page to read, a sheet to work with, or data for scripts. */
package org.synoptic.export;
