"""What is measured: lengths, weights, times, percents, points, rates."""
