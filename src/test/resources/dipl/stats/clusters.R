# Makes clusters.csv, the expected numbers of ClusteredLogOddsTest: a logistic regression of y on x with the sandwich variance of
# clusters, written out in base R. The version of R is in its first line.
# Run: Rscript clusters.R > clusters.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 100000)
set.seed(7)
for (k in 1:6) {
  g <- sample(5:30, 1)
  cells <- lapply(1:g, function(i) rpois(4, rgamma(1, 2) * c(2, 6, 4, 40)))
  cells <- cells[sapply(cells, sum) > 0]
  data <- do.call(rbind, lapply(seq_along(cells), function(i) data.frame(
    cluster = i, x = rep(c(1, 1, 0, 0), cells[[i]]), y = rep(c(1, 0, 1, 0), cells[[i]]))))
  fit <- glm(y ~ x, binomial, data, control = list(epsilon = 1e-14, maxit = 100))
  X <- model.matrix(fit)
  mu <- fitted(fit)
  scores <- rowsum(X * (data$y - mu), data$cluster)
  n <- length(unique(data$cluster))
  bread <- solve(t(X) %*% (X * mu * (1 - mu)))
  v <- bread %*% (t(scores) %*% scores) %*% bread * n / (n - 1)
  line("clusters", unlist(cells), coef(fit)[2], v[2, 2])
}
