package nl.stagepact.testkit.right.matching.kernel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

public record Score(int[] weights, @Nullable UUID placement) {
}
