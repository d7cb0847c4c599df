translation-state = adopted
    .owner = Example Consumer Agency
    .date = 2026-11-01

promise-runs = Updates for { $years } years.
