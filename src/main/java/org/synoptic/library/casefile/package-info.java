/**
 * A case file: articles, what was said of them and what came out, in one ZIP that can be read without the program, and that gives
 * the same tables on another machine.
 */
package org.synoptic.library.casefile;
