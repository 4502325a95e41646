/**
 * What is kept: the originals stay files, the index and the facts are derived from them and can be made again at any
 * time, and the analyst's judgements are stored safely. The only package that knows SQLite.
 *
 * <p>{@link org.synoptic.library.Library} holds it all. From files to the index: {@link org.synoptic.library.Folders}, {@code FolderSync} and its
 * {@code FolderPass}, {@code FileIntake}, and {@code StoryKeeper} for what lies in no story's folder. What the analyst says:
 * {@link org.synoptic.library.Judgements} in a table and a log, laid over what was found by {@code Judging} and {@code Figures}, and let into the index by
 * {@code MarkSync}. {@link org.synoptic.library.JudgedArticles} gives articles out so; {@link org.synoptic.library.VersionHistory} as they stood before.
 */
package org.synoptic.library;
