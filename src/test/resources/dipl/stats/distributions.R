# Makes distributions.csv, the expected numbers of DistributionsTest. The version of R is in its first line.
# Run: Rscript distributions.R > distributions.csv
cat("# ", R.version.string, "\n", sep = "")
for (z in c(-37, -8, -1.959963984540054, -0.1, 0, 0.5, 1.2815515655446004, 3, 6, 37)) {
  cat("normal", format(z, digits = 17), format(pnorm(z), digits = 17), format(pnorm(z, lower.tail = FALSE), digits = 17), sep = ",")
  cat("\n")
}
for (p in c(1e-300, 1e-20, 0.0005, 0.025, 0.3, 0.5, 0.7, 0.9, 0.975, 0.9999)) {
  cat("quantile", format(p, digits = 17), format(qnorm(p), digits = 17), sep = ",")
  cat("\n")
}
for (x in c(1e-8, 0.5, 3.841458820694124, 6.78281, 25, 100, 1200)) for (k in c(1, 2, 5, 40)) {
  cat("chisq", format(x, digits = 17), k, format(pchisq(x, k, lower.tail = FALSE), digits = 17), sep = ",")
  cat("\n")
}
for (x in c(0.01, 0.5, 1, 2, 10.5, 14.999, 15, 170, 1e6)) {
  cat("lgamma", format(x, digits = 17), format(lgamma(x), digits = 17), sep = ",")
  cat("\n")
}
