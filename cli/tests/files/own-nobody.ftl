promise-runs = Updates at least until { $date }.
