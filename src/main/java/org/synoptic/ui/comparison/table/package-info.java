/** What stands below the texts: the table of facts under its rule, the lists of quotations, shared wording and checks, and the menu that hands a story on. */
package org.synoptic.ui.comparison.table;
