package org.synoptic.fact.casualty;

import java.util.List;
import org.synoptic.fact.DateRange;

/**
 * What a figure is told to come from.
 *
 * @param event a noun or verb and its main words, or null
 * @param places names, the nearest first
 * @param period the days, or null
 */
record Scene(String event, List<String> places, DateRange period) {
    /** With what the other one tells and this one does not; of several places none is surely the figure's. */
    Scene or(Scene other) {
        boolean oneOther = places.isEmpty() && other.places.size() == 1;
        return new Scene(event == null ? other.event : event, oneOther ? other.places : places, period == null ? other.period : period);
    }
}
