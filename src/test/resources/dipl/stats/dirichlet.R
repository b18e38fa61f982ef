# Makes dirichlet.csv, the expected numbers of DirichletLogOddsTest: equations 15, 20 and 22 of Monroe, Colaresi and Quinn (2008) for
# whole vocabularies at once. The version of R is in its first line.
# Run: Rscript dirichlet.R > dirichlet.csv
cat("# ", R.version.string, "\n", sep = "")
line <- function(name, ...) cat(name, paste(sapply(c(...), format, digits = 17), collapse = ","), sep = ",", fill = 100000)
set.seed(9)
for (k in 1:3) {
  words <- 12
  share <- rexp(words); share <- share / sum(share)
  first <- as.vector(rmultinom(1, 300, share))
  second <- as.vector(rmultinom(1, 900, share * exp(rnorm(words))))
  prior <- 50 * share
  logit <- function(y) qlogis((y + prior) / (sum(y) + sum(prior)))
  delta <- logit(first) - logit(second)
  z <- delta / sqrt(1 / (first + prior) + 1 / (second + prior))
  for (w in 1:words) line("marker", first[w], sum(first), second[w], sum(second), prior[w], sum(prior), delta[w], z[w])
}
