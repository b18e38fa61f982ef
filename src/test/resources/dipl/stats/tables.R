# Makes tables.csv, the expected numbers of FourfoldTableTest, FisherExactTest and MultipleTestingTest. The version of R is in its
# first line.
# Run: Rscript tables.R > tables.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 10000)
tables <- list(c(32, 1168, 10, 890), c(3, 1, 1, 3), c(0, 10, 5, 20), c(10, 0, 0, 10), c(1, 999, 100, 100000),
               c(500, 1500, 800, 1200), c(2, 23, 5, 30), c(12, 5, 29, 2), c(0, 5, 0, 7), c(40, 9960, 2, 89998))
for (cells in tables) {
  m <- matrix(cells, 2, byrow = TRUE)
  n <- sum(m)
  e <- outer(rowSums(m), colSums(m)) / n
  g2 <- 2 * sum(ifelse(m > 0, m * log(m / e), 0))
  x2 <- if (any(e == 0)) 0 else suppressWarnings(chisq.test(m, correct = FALSE)$statistic)
  line("fourfold", cells, e[1, 1], g2, x2, fisher.test(m)$p.value)
}
set.seed(20)
for (i in 1:40) {
  cells <- rpois(4, sample(c(1, 5, 20, 200), 4, replace = TRUE))
  line("fisher", cells, fisher.test(matrix(cells, 2, byrow = TRUE))$p.value)
}
sets <- list(c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.5, 0.001, 0.02, 0.02, 0.9, 1), c(0.04, NA, 0.01, 0.03), c(0.2), runif(12)^3)
for (p in sets) {
  line("p", p)
  line("holm", p.adjust(p, "holm"))
  line("bh", p.adjust(p, "BH"))
}
