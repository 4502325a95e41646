/**
 * What the analyst says, kept safely and laid over what was found.
 *
 * <p>{@link org.synoptic.judgement.Judgements} keeps each {@link org.synoptic.judgement.Judgement} twice, in a table ({@code JudgementTable}, SQLite) and in
 * a text file ({@code JudgementLog}), and takes it back. {@link org.synoptic.judgement.Judging} gives articles as the analyst sees them:
 * {@code Figures} corrects, rejects and adds facts, which {@link org.synoptic.judgement.FigureKey} names, and a
 * {@link org.synoptic.judgement.JudgedReport} is what comes out.
 */
package org.synoptic.judgement;
