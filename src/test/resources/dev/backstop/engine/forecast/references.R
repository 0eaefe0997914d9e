# makes the reference numbers of the forecasting methods: Rscript references.R DIRECTORY  (R 4.2.2, forecast 8.20)
suppressMessages(library(forecast))
set.seed(20261128)
out <- commandArgs(TRUE)[1]
num <- function(x) paste(trimws(formatC(x, digits = 15, format = "g")), collapse = " ")
made <- sprintf("# made by references.R with R %s and the package forecast %s", getRversion(), packageVersion("forecast"))
seasonal <- function(n, m, level, slope, season, noise) {
  t <- seq_len(n)
  round((level + slope * t) * (1 + season * sin(2 * pi * t / m)) * exp(rnorm(n, 0, noise)), 2)
}
# --- exponential smoothing: fitted values given, likelihood and point forecasts (not the means of class 3) asked for
# R gives the mean of class 3, which lies a little beside the point forecast: there the last states are carried on
points <- function(fit, h) {
  if (substr(fit$components[3], 1, 1) != "M") return(forecast(fit, h = h, PI = FALSE)$mean)
  last <- fit$states[nrow(fit$states), ]
  m <- fit$m
  phi <- if ("phi" %in% names(fit$par)) fit$par[["phi"]] else 1
  b <- if (fit$components[2] == "A") last[["b"]] else 0
  s <- rev(last[(length(last) - m + 1):length(last)])
  (last[["l"]] + cumsum(phi^(1:h)) * b) * rep_len(s, h)
}
forms <- c("ANN", "MNN", "AAN", "MAN", "AAdN", "MAdN", "ANA", "MNA", "AAA", "MAA", "AAdA", "MAdA", "MNM", "MAM", "MAdM")
con <- file(file.path(out, "ets.csv"), "w")
writeLines(c(made, "form,season,values,alpha,beta,gamma,phi,level,trend,states,likelihood,forecast"), con)
for (i in 1:2) for (form in forms) {
  m <- if (i == 1) 12 else 4
  y <- ts(seasonal(60 + 12 * i, m, 80 + 40 * i, 0.4 * i, 0.25, 0.08), frequency = m)
  damped <- nchar(form) == 4
  fit <- ets(y, model = gsub("d", "", form), damped = damped)
  p <- fit$par
  get <- function(name, none) if (name %in% names(p)) p[[name]] else none
  hasSeason <- substr(form, nchar(form), nchar(form)) != "N"
  # R keeps the newest season state first
  s <- if (hasSeason) rev(fit$states[1, (ncol(fit$states) - m + 1):ncol(fit$states)]) else numeric(0)
  lik <- -2 * fit$loglik
  writeLines(paste(sub("AdN", "DN", sub("AdA", "DA", sub("AdM", "DM", form))), m, num(y), num(get("alpha", 0)), num(get("beta", 0)), num(get("gamma", 0)),
    num(get("phi", 1)), num(fit$states[1, 1]), num(if (substr(form, 2, 2) == "A") fit$states[1, 2] else 0), num(s), num(lik),
    num(points(fit, 14)), sep = ","), con)
}
close(con)
# --- theta: smoothing and first level given
con <- file(file.path(out, "theta.csv"), "w")
writeLines(c(made, "values,smoothing,level,forecast"), con)
for (i in 1:24) {
  y <- ts(seasonal(24 + 2 * i, 12, 50 + 5 * i, 0.1 * (i - 8), 0, 0.15))
  fit <- thetaf(y, h = 8)
  inner <- ses(y, h = 8)
  a <- pmax(1e-10, inner$model$par["alpha"])
  writeLines(paste(num(y), num(a), num(inner$model$initstate[1]), num(fit$mean), sep = ","), con)
}
close(con)
# --- Croston from forecast; the Syntetos-Boylan approximation is that times 1 - a/2; TSB as Teunter, Syntetos and Babai (2011) write it
tsb <- function(y, a, b) {
  first <- which(y > 0)[1]
  z <- y[first]; p <- 1 / first
  for (t in seq_along(y)) if (t > first) {
    if (y[t] > 0) { p <- p + b * (1 - p); z <- z + a * (y[t] - z) } else p <- (1 - b) * p
  }
  z * p
}
con <- file(file.path(out, "croston.csv"), "w")
writeLines(c(made, "values,smoothing,chance,croston,sba,tsb"), con)
for (i in 1:25) {
  y <- rpois(40 + i, 4) * rbinom(40 + i, 1, 0.15 + 0.02 * i)
  y[3 + i %% 5] <- 2
  a <- 0.05 + 0.01 * i
  b <- 0.02 + 0.005 * i
  writeLines(paste(num(y), a, b, num(croston(y, h = 1, alpha = a)$mean[1]), num((1 - a / 2) * croston(y, h = 1, alpha = a)$mean[1]), num(tsb(y, a, b)), sep = ","), con)
}
close(con)
# --- how the deviations of exponential smoothing grow with the step, in units of the first
# (class1 puts a season without a trend one place too late, so that form is left to the formula)
con <- file(file.path(out, "deviations.csv"), "w")
writeLines(c(made, "form,season,alpha,beta,gamma,phi,growth"), con)
for (i in 1:4) for (form in c("ANN", "AAN", "ADN", "AAA", "ADA")) {
  m <- if (i %% 2 == 1) 12 else 4
  trended <- substr(form, 2, 2) != "N"
  season <- if (substr(form, 3, 3) == "A") m else 0
  damped <- substr(form, 2, 2) == "D"
  p <- c(alpha = 0.2 * i, beta = if (trended) 0.04 * i else 0, gamma = if (season > 0) 0.05 * i else 0, phi = if (damped) 0.8 + 0.04 * i else 1)
  states <- rep(0, 1 + trended + season)
  var <- forecast:::class1(14, states, if (trended) "A" else "N", if (season > 0) "A" else "N", damped, m, 1, p)$var
  writeLines(paste(form, season, p["alpha"], p["beta"], p["gamma"], p["phi"], num(sqrt(var)), sep = ","), con)
}
close(con)
# --- smoothing with bounded errors (Gelper, Fried and Croux 2010), and forty of them weighed by their past errors
bounded <- function(y, a, b, phi) {
  l <- y[1]; s <- 0; size <- 0
  ls <- l; ss <- s
  for (t in 2:length(y)) {
    e <- y[t] - (l + phi * s)
    psi <- if (t <= 6) e else max(-2 * size, min(2 * size, e))
    rate <- max(0.05, 1 / (t - 1))
    size <- (1 - rate) * size + rate * abs(e)
    l <- l + phi * s + max(a, 1 / t) * psi
    s <- phi * s + a * b * psi
    ls <- c(ls, l); ss <- c(ss, s)
  }
  list(level = ls, slope = ss, sum = function(h) sum(phi^(1:h)))
}
proven <- function(y, distances, h) {
  n <- length(y)
  ways <- expand.grid(trend = 1:10, a = c(0.06, 0.15, 0.3, 0.65))
  ways$b <- c(0, 0.03, 0.1, 0.2, 0.1, 0.3, 0.2, 0.03, 0.07, 0.15)[ways$trend]
  ways$phi <- c(1, 0.9, 0.9, 0.9, 0.8, 0.8, 0.6, 0.97, 0.97, 0.97)[ways$trend]
  runs <- lapply(1:nrow(ways), function(k) bounded(y, ways$a[k], ways$b[k], ways$phi[k]))
  lost <- sapply(runs, function(r) sum(sapply(distances, function(d) {
    from <- 9:(n - d)
    mean(abs(y[from + d] - (r$level[from] + r$slope[from] * r$sum(d)))) / sqrt(d)
  })))
  w <- ifelse(ways$b == 0, 4, 1) / ways$a * (lost / min(lost))^(-(n - 9) / 4)
  paths <- sapply(runs, function(r) sapply(1:h, function(i) max(0, r$level[n] + r$slope[n] * r$sum(i))))
  as.vector(paths %*% (w / sum(w)))
}
con <- file(file.path(out, "bounded.csv"), "w")
writeLines(c(made, "values,smoothing,trend,damping,forecast,proven"), con)
for (i in 1:24) {
  y <- seasonal(30 + 2 * i, 12, 60 + 5 * i, 0.2 * (i - 10), 0, 0.1 + 0.005 * i)
  y[c(12, 20 + i)] <- y[c(12, 20 + i)] * c(3, 0.2)
  if (i %% 3 == 0) y[25:length(y)] <- round(1.5 * y[25:length(y)], 2)
  a <- 0.05 + 0.03 * i
  b <- 0.02 * (i %% 6)
  phi <- 0.8 + 0.02 * (i %% 10)
  r <- bounded(y, a, b, phi)
  n <- length(y)
  ahead <- r$level[n] + r$slope[n] * sapply(1:8, r$sum)
  writeLines(paste(num(y), a, b, phi, num(ahead), num(proven(y, c(1, 2, 3, 5, 8), 8)), sep = ","), con)
}
close(con)
