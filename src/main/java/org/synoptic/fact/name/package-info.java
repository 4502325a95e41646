/** When two spellings are one name: titles, given names, articles, transliterations, acronyms and a list of other names. */
package org.synoptic.fact.name;
