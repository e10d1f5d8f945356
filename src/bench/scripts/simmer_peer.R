#!/usr/bin/env Rscript
# The workloads w1 and w2 in simmer. Needs the R package simmer. Prints a line a workload: engine, ms, M events/s, mean and
# P95 of the transit time. Takes the workloads, with commas, and a size; both may be left out.
suppressMessages(library(simmer))

arguments <- commandArgs(TRUE)
chosen <- if (length(arguments) > 0) strsplit(arguments[1], ",")[[1]] else c("w1", "w2")
sizes <- c(w1 = 200000, w2 = 1000000)
events_each <- c(w1 = 11, w2 = 3.052)

log_normal <- function(mean, deviation) {
  variance <- log1p(deviation^2 / mean^2)
  function() rlnorm(1, log(mean) - variance / 2, sqrt(variance))
}

triangular <- function() { # from 4 to 8, most often near 6
  u <- runif(1)
  if (u < 0.5) 4 + sqrt(8 * u) else 8 - sqrt(8 * (1 - u))
}

tandem <- function(env) {
  path <- trajectory()
  for (i in 1:10) {
    station <- paste0("station", i)
    path <- path %>% seize(station) %>% timeout(function() rexp(1, 1)) %>% release(station)
    add_resource(env, station, 1, mon = FALSE)
  }
  path
}

corridor <- function(env) {
  add_resource(env, "crane", 4, mon = FALSE)
  add_resource(env, "desk", 8, mon = FALSE)
  sails_in <- function() {
    at <- now(env)
    (floor(at / 24) + 1) * 24 - at
  }
  trajectory() %>%
    batch(50, timeout = 24) %>% timeout(log_normal(10, 2)) %>% separate() %>%
    seize("crane") %>% timeout(function() rexp(1, 2.5)) %>% release("crane") %>%
    batch(200, timeout = sails_in) %>% timeout(triangular) %>% separate() %>%
    seize("desk") %>% timeout(log_normal(0.8, 0.8)) %>% release("desk") %>%
    batch(50, timeout = 24) %>% timeout(log_normal(20, 4)) %>% separate()
}

for (workload in chosen) {
  n <- if (length(arguments) > 1) as.integer(arguments[2]) else sizes[[workload]]
  set.seed(1)
  env <- simmer("bench")
  seconds <- system.time({
    path <- if (workload == "w1") tandem(env) else corridor(env)
    add_generator(env, "container", path, at(cumsum(rexp(n, if (workload == "w1") 0.8 else 8))))
    run(env, until = Inf)
  })[["elapsed"]]
  done <- get_mon_arrivals(env)
  times <- sort(done$end_time - done$start_time)
  stopifnot(length(times) == n)
  cat(sprintf("| %s | simmer %s | %.1f | %.2f | %.3f | %.3f |\n", workload, packageVersion("simmer"), 1000 * seconds,
              n * events_each[[workload]] / seconds / 1e6, mean(times), times[floor(0.95 * n) + 1]))
}
