# Makes trends.csv, the expected numbers of the tests for series. The version of R is in its first line. The Mann-Kendall numbers are
# those of cor.test; the Theil-Sen and Pettitt statistics are written out from their definitions, since base R has none.
# Run: Rscript trends.R > trends.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 10000)
set.seed(7)
series <- list(c(1, 2, 3, 4, 5), c(5, 3, 4, 1), c(1, 2, 2, 3, 5, 4, 4), c(3.1, 2.9, 4.5, 4.4, 6.2, 5.1, 5.9, 7.4),
               as.numeric(Nile), as.numeric(Nile)[1:20], rpois(30, 4) + (1:30) / 10, rnorm(49), rnorm(50), c(2, 1),
               cumsum(rnorm(25)), c(4, 4, 5, 6, 6, 6, 5, 4, 3, 3, 2, 2, 3, 5, 6, 7, 7, 6))
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

  # Hamed and Rao (1998); base R has no such test, but acf and rank are R's. The variance is only made larger.
  r <- rank(x - median(slopes) / 4 * t)
  a <- if (n > 2 && v > 0) acf(r, lag.max = n - 1, plot = FALSE)$acf[-1] else NA
  a[n > 2 & is.nan(a)] <- 0 # all on a line
  a[abs(a) <= qnorm(0.975) / sqrt(n)] <- 0
  i <- 1:(n - 1)
  factor <- 1 + 2 / (n * (n - 1) * (n - 2)) * sum((n - i) * (n - i - 1) * (n - i - 2) * a)
  line("hamedrao", factor, if (is.na(factor) || factor <= 1) test$p.value else
       2 * pnorm(-max(0, abs(s) - 1) / sqrt(v * factor)))

  u <- sapply(1:(n - 1), function(k) sum(sign(outer(x[1:k], x[(k + 1):n], "-"))))
  K <- max(abs(u))
  line("pettitt", K, which.max(abs(u)), min(1, 2 * exp(-6 * K^2 / (n^3 + n^2))))
}
