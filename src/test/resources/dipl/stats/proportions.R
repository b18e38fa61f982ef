# Makes proportions.csv, the expected numbers of ClusteredProportionTest: successes and trials of each cluster, then the sandwich
# variance of a logistic regression without predictors as that of the proportion, then Wilson's interval for as many trials as the
# design effect leaves, by prop.test. The version of R is in its first line.
# Run: Rscript proportions.R > proportions.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 100000)
set.seed(5)
for (k in 1:6) {
  g <- sample(6:25, 1)
  t <- 1 + rpois(g, 4)
  s <- rbinom(g, t, rbeta(g, 2, 1))
  fit <- glm(cbind(s, t - s) ~ 1, binomial, control = list(epsilon = 1e-14))
  p <- fitted(fit)[1]
  scores <- s - p * t
  bread <- 1 / (sum(t) * p * (1 - p))
  v <- bread^2 * sum(scores^2) * g / (g - 1) * (p * (1 - p))^2
  n <- sum(t) / max(1, v / (p * (1 - p) / sum(t)))
  ci <- suppressWarnings(prop.test(p * n, n, correct = FALSE)$conf.int)
  line("proportion", as.vector(rbind(s, t)), v, ci)
}
