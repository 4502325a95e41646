/**
 * Brings the index up to date: with the files of followed folders, with rules that changed, and with what the analyst said. The originals are only read.
 *
 * <p>All of it runs on one thread, {@link org.synoptic.sync.Reading}, and tells how far it is in a {@link org.synoptic.sync.Progress}.
 * {@link org.synoptic.sync.FolderSync} makes passes over the folders ({@code FolderPass}), each file goes in through {@code FileIntake}, and
 * {@code Settling} then finds what it is a version of ({@code AddressKeeper}) and which story it belongs to ({@code StoryKeeper}).
 * {@link org.synoptic.sync.MarkSync} does the same for judgements.
 */
package org.synoptic.sync;
