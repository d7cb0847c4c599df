translation-state = adopted
    .owner = Example Consumer Agency
    .date = 2026-11-01

promise-runs = Updates at least until { $date }, promised by { $who }.
