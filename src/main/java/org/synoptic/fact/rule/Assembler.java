package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.List;

/** Lays out the steps of a program while its pattern is read. Steps lead forward only, never back. */
final class Assembler {
    private final List<Step> steps = new ArrayList<>();

    List<Step> steps() {
        return steps;
    }

    void add(Step step) {
        steps.add(step);
    }

    /** Adds steps that are told as if they began at 0. */
    void add(List<Step> more) {
        int by = steps.size();
        for (Step step : more) steps.add(moved(step, by));
    }

    /** Where the next step will stand. */
    int here() {
        return steps.size();
    }

    /** Takes away the steps from {@code start} on, to be told as if they began at 0. */
    List<Step> cut(int start) {
        List<Step> tail = steps.subList(start, steps.size());
        List<Step> cut = tail.stream().map(step -> moved(step, -start)).toList();
        tail.clear();
        return cut;
    }

    /** One of the ways, tried in order; neighbours that are one token each become one step. */
    void addOneOf(List<List<Step>> ways) {
        List<List<Step>> parted = new ArrayList<>();
        for (List<Step> way : ways) {
            Step union = parted.isEmpty() ? null : union(parted.getLast(), way);
            if (union == null) parted.add(way);
            else parted.set(parted.size() - 1, List.of(union));
        }
        int end = here() + parted.stream().mapToInt(way -> way.size() + 2).sum() - 2;
        for (List<Step> way : parted.subList(0, parted.size() - 1)) {
            add(new Step.Split(here() + 1, here() + way.size() + 2));
            add(way);
            add(new Step.Jump(end));
        }
        add(parted.getLast());
    }

    private static Step union(List<Step> one, List<Step> other) {
        boolean single = one.size() == 1 && other.size() == 1;
        return single && one.getFirst() instanceof Step.OneOf(WordSet some) && other.getFirst() instanceof Step.OneOf(WordSet more) ? new Step.OneOf(some.or(more)) : null;
    }

    /** Turns the steps from {@code start} on into {@code least} to {@code most} copies of themselves, as many as match. */
    void repeat(int start, int least, int most) {
        List<Step> body = cut(start);
        int end = start + least * body.size() + (most - least) * (body.size() + 1);
        for (int i = 0; i < most; i++) {
            if (i >= least) add(new Step.Split(here() + 1, end));
            add(body);
        }
    }

    /** Up to so many tokens, as few as match. */
    void gap(int most) {
        int end = here() + 2 * most;
        for (int i = 0; i < most; i++) {
            add(new Step.Split(end, here() + 1));
            add(new Step.Like(Shape.named("any")));
        }
    }

    private static Step moved(Step step, int by) {
        return switch (step) {
            case Step.Split(int first, int second) -> new Step.Split(first + by, second + by);
            case Step.Jump(int to) -> new Step.Jump(to + by);
            default -> step;
        };
    }
}
