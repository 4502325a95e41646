/**
 * The door to all that is kept: {@link org.synoptic.library.Library} opens a data folder, follows the {@link org.synoptic.library.Folders} of originals,
 * and gives out articles under what the analyst said of them ({@link org.synoptic.library.JudgedArticles}), searches that wait for new ones
 * ({@link org.synoptic.library.Searches}) and reports {@link org.synoptic.library.SideBySide}.
 *
 * <p>Below: {@code incoming} takes in what the user drops, pastes or subscribes to; {@code casefile} hands on articles with their judgements.
 */
package org.synoptic.library;
