package org.synoptic.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The remembered state of the window. Whatever a file lacks or gives out of range takes its first value.
 *
 * @param window where the window stood, or null at the first start
 * @param dividers name of a divider to its place, 0 to 1
 * @param story id of the open story, or null
 * @param articles ids of the open articles from left to right; empty for the story's own choice
 * @param appearance light, dark or as the system
 * @param textSize of the whole program in percent, from {@value #SMALLEST} to {@value #LARGEST}
 * @param lists how wide the lists at the left are, in pixels; 0 at the first start
 * @param reading how the open story was looked at
 * @param searches queries that earlier versions saved here, newest first; the library keeps them now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(WindowPlace window, Map<String, Double> dividers, String story, List<String> articles, Appearance appearance, int textSize, double lists, Reading reading, List<String> searches) {
    public static final int SMALLEST = 70;
    public static final int LARGEST = 220;
    public static final Settings FIRST = new Settings(null, null, null, null, null, 100, 0, null, null);

    public Settings {
        dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
        articles = articles == null ? List.of() : List.copyOf(articles);
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        textSize = textSize == 0 ? 100 : Math.clamp(textSize, SMALLEST, LARGEST);
        lists = lists > 0 ? lists : 0;
        reading = reading == null ? Reading.FIRST : reading;
        searches = searches == null ? List.of() : List.copyOf(searches);
    }

    /** In pixels of the screen. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /**
     * How the open story was looked at.
     *
     * @param rule the name of the rule for low, best and high, or null for the first
     * @param tab what stands below the articles, by its name, or null for the first
     * @param tops how far the open articles were read, from left to right: the upper edge of the view as a part of the text, 0 to 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reading(String rule, String tab, List<Double> tops) {
        static final Reading FIRST = new Reading(null, null, null);

        public Reading {
            tops = tops == null ? List.of() : tops.stream().map(top -> top >= 0 && top <= 1 ? top : 0.0).toList();
        }

        public Reading withRule(String other) {
            return new Reading(other, tab, tops);
        }

        public Reading withTab(String other) {
            return new Reading(rule, other, tops);
        }

        public Reading withTops(List<Double> others) {
            return new Reading(rule, tab, others);
        }
    }

    /** The place of a divider, or {@code otherwise} if it was never moved. */
    public double divider(String name, double otherwise) {
        double place = dividers.getOrDefault(name, otherwise);
        return place >= 0 && place <= 1 ? place : otherwise;
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(place, dividers, story, articles, appearance, textSize, lists, reading, searches);
    }

    public Settings withDivider(String name, double place) {
        Map<String, Double> all = new HashMap<>(dividers);
        all.put(name, place);
        return new Settings(window, all, story, articles, appearance, textSize, lists, reading, searches);
    }

    public Settings withOpen(String story, List<String> articles) {
        return new Settings(window, dividers, story, articles, appearance, textSize, lists, reading, searches);
    }

    public Settings withAppearance(Appearance other) {
        return new Settings(window, dividers, story, articles, other, textSize, lists, reading, searches);
    }

    public Settings withTextSize(int percent) {
        return new Settings(window, dividers, story, articles, appearance, percent, lists, reading, searches);
    }

    public Settings withoutSearches() {
        return new Settings(window, dividers, story, articles, appearance, textSize, lists, reading, List.of());
    }

    public Settings withLists(double width) {
        return new Settings(window, dividers, story, articles, appearance, textSize, width, reading, searches);
    }

    public Settings withReading(UnaryOperator<Reading> change) {
        return new Settings(window, dividers, story, articles, appearance, textSize, lists, change.apply(reading), searches);
    }
}
