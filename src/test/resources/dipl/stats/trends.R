# Makes trends.csv, the expected numbers of the tests for series. The version of R is in its first line. The Mann-Kendall numbers are
# those of cor.test; the Theil-Sen and Pettitt statistics are written out from their definitions, since base R has none.
# Run: Rscript trends.R > trends.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 10000)
set.seed(7)
series <- list(c(1, 2, 3, 4, 5), c(5, 3, 4, 1), c(1, 2, 2, 3, 5, 4, 4), c(3.1, 2.9, 4.5, 4.4, 6.2, 5.1, 5.9, 7.4),
               as.numeric(Nile), as.numeric(Nile)[1:20], rpois(30, 4) + (1:30) / 10, rnorm(49), rnorm(50), c(2, 1))
for (x in series) {
  n <- length(x)
  t <- 1:n
  exact <- n < 50 && !any(duplicated(x))
  test <- cor.test(t, x, method = "kendall", exact = exact, continuity = TRUE)
  pairs <- which(upper.tri(matrix(0, n, n)), arr.ind = TRUE)
  s <- sum(sign(x[pairs[, 2]] - x[pairs[, 1]]))
  ties <- table(x)
  v <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  line("series", x)
  line("kendall", s, v, test$estimate, test$p.value)

  years <- 2000 + t / 4
  slopes <- sort((x[pairs[, 2]] - x[pairs[, 1]]) / (years[pairs[, 2]] - years[pairs[, 1]]))
  at <- function(rank) if (rank < 1) -Inf else if (rank > length(slopes)) Inf else approx(seq_along(slopes), slopes, rank)$y
  c <- qnorm(0.95) * sqrt(v)
  bounds <- if (length(slopes) > 1) c(at((length(slopes) - c) / 2), at((length(slopes) + c) / 2 + 1)) else c(-Inf, Inf)
  line("sen", median(slopes), bounds)

  u <- sapply(1:(n - 1), function(k) sum(sign(outer(x[1:k], x[(k + 1):n], "-"))))
  K <- max(abs(u))
  line("pettitt", K, which.max(abs(u)), min(1, 2 * exp(-6 * K^2 / (n^3 + n^2))))
}
